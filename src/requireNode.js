// Loaded before the sources, which an older Node cannot even read: so this file is plain JavaScript.
import * as module from 'node:module';
import { fileURLToPath } from 'node:url';

const [major, minor] = process.versions.node.split('.').map(Number);
const firstMinor = { 22: 18, 23: 6 }[major] ?? 0;

if (major < 22 || minor < firstMinor) {
  console.error(
    `Node ${process.versions.node} is too old: this needs 22.18 or newer, and brings its own for Linux (glibc) and Windows.\n` +
      'Start it by an npm script ("npm start") after "npm ci"; elsewhere install Node 24 from https://nodejs.org first.',
  );
  process.exit(1);
}

// Compiled code is kept between starts: beside the packages, where no other user writes.
module.enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/compiled', import.meta.url)));
