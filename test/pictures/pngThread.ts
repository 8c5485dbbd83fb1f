import { parentPort, workerData } from 'node:worker_threads';
import { pngOf } from '../../src/pictures/raster/png.ts';

parentPort!.postMessage(pngOf(workerData).content);
