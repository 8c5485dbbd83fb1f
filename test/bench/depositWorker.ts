import { parentPort } from 'node:worker_threads';
import { completeParameters } from '../../src/simulation/models/electrodeposition/completeParameters.ts';
import { DepositRun } from '../../src/simulation/models/electrodeposition/solver/run/depositRun.ts';

parentPort!.on('message', (given: Readonly<Record<string, unknown>>) => {
  const run = new DepositRun(completeParameters(given));
  while (run.ending === null) run.step();
  parentPort!.postMessage(run.observer.snapshots.at(-1)!.morphology.roughness);
});
