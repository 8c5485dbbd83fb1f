import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { eventually, lives } from '../support/processes.ts';
import { temporaryDirectory } from '../support/temporaryDirectory.ts';

const main = JSON.stringify(join(import.meta.dirname, '../../src/processes/main.ts'));

describe('a part of the program', () => {
  it('keeps what it has compiled as soon as it has started, so that a kill does not lose it', async () => {
    using directory = temporaryDirectory();
    const cache = join(directory.path, 'compiled');
    const script = join(directory.path, 'part.mjs');
    writeFileSync(
      script,
      `import { runPart } from ${main};
       await runPart('part', { writes: true }, async () => process.send({ ready: true }));
       setInterval(() => {}, 1000);`,
    );
    const child = fork(script, {
      execArgv: [],
      env: {
        ...process.env,
        NODE_COMPILE_CACHE: cache,
        DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
        DATA_DIR: directory.path,
      },
    });
    try {
      await once(child, 'message');
      const kept = () => readdirSync(cache, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
      await eventually('compiled code is kept', () => kept().length > 10);
      expect(lives(child.pid!)).toBe(true);
    } finally {
      child.kill('SIGKILL');
    }
  });
});
