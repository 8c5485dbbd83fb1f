import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { saysReady } from '../../src/processes/ready.ts';
import { type Supervised, supervise } from '../../src/processes/supervise.ts';
import { eventually, lives, processesNaming } from '../support/processes.ts';
import { type TemporaryDirectory, temporaryDirectory } from '../support/temporaryDirectory.ts';

let directory: TemporaryDirectory;
let lines: string[];
let part: Supervised | undefined;

beforeEach(() => {
  directory = temporaryDirectory();
  lines = [];
  part = undefined;
});

afterEach(async () => {
  await part?.stop(0);
  for (const pid of processesNaming(directory.path)) process.kill(pid, 'SIGKILL');
  directory[Symbol.dispose]();
});

const sayReady = 'process.send({ ready: true }); setInterval(() => {}, 1000);';

function written(name: string, source: string): string {
  const script = join(directory.path, name);
  writeFileSync(script, source);
  return script;
}

function supervised(source: string): Supervised {
  const script = written('part.mjs', source);
  part = supervise({ name: 'part', script, environment: {}, ready: saysReady }, (severity, line) =>
    lines.push(`${severity}: ${line}`),
  );
  return part;
}

describe('a supervised part', () => {
  it('runs again, and it is logged, each time it is killed', async () => {
    const part = supervised(sayReady);
    await part.ready;
    for (let kill = 1; kill <= 3; kill++) {
      const victim = part.pid()!;
      process.kill(victim, 'SIGKILL');
      await eventually('another runs', () => part.pid() !== victim && lives(part.pid()!));
      expect(lines.filter((line) => line === 'warn: The part has ended (SIGKILL)')).toHaveLength(kill);
    }
  });

  it('runs again at once however often it is killed after it was ready', async () => {
    const part = supervised(sayReady);
    await part.ready;
    const before = performance.now();
    for (let kill = 1; kill <= 8; kill++) {
      const ready = () => lines.filter((line) => line.includes('is ready')).length === kill;
      await eventually('it is ready', ready);
      process.kill(part.pid()!, 'SIGKILL');
    }
    await eventually('it is ready again', () => lines.filter((line) => line.includes('is ready')).length === 9);
    // A pause that doubled with each end would add up to 25 s.
    expect(performance.now() - before).toBeLessThan(20_000);
  }, 30_000);

  it('waits no longer for a further try than its start has taken', async () => {
    const tries = JSON.stringify(join(directory.path, 'tries'));
    const part = supervised(`
      import { appendFileSync, readFileSync } from 'node:fs';
      appendFileSync(${tries}, '.');
      const n = readFileSync(${tries}).length;
      if (n > 1 && n < 9) process.exit(3);
      ${sayReady}`);
    await part.ready;
    process.kill(part.pid()!, 'SIGKILL');
    const before = performance.now();
    const ready = () => lines.filter((line) => line.includes('is ready')).length === 2;
    await eventually('it is ready after seven false starts', ready, 30_000);
    // Seven pauses that doubled would add up to 12.7 s.
    expect(performance.now() - before).toBeLessThan(12_000);
  }, 45_000);

  it('is given up when it ends five times without ever having been ready', async () => {
    const part = supervised('process.exit(3)');
    await expect(part.ready).rejects.toThrow('The part does not start: it has ended 5 times');
    expect(lines.filter((line) => line === 'warn: The part has ended (exit code 3)')).toHaveLength(5);
  });

  it('ends in its own order when it is stopped, and is not started again', async () => {
    const part = supervised(`process.on('SIGTERM', () => process.exit(0)); ${sayReady}`);
    await part.ready;
    await part.stop(5_000);
    expect(lives(part.pid()!)).toBe(false);
    expect(lines.filter((line) => line.startsWith('warn'))).toEqual([]);
  });

  it('is ended by force, with what it has started, when it does not end in time', async () => {
    const stubborn = written('stubborn.mjs', `process.on('SIGTERM', () => {}); setInterval(() => {}, 1000);`);
    const part = supervised(`
      import { spawn } from 'node:child_process';
      spawn(process.execPath, [${JSON.stringify(stubborn)}]);
      process.on('SIGTERM', () => {});
      ${sayReady}`);
    await part.ready;
    await eventually('it has started another', () => processesNaming(stubborn).length === 1);
    const before = performance.now();
    await part.stop(300);
    expect(performance.now() - before).toBeLessThan(2_000);
    await eventually('nothing is left', () => processesNaming(directory.path).length === 0);
  });

  it('can be stopped while it waits to be started again', async () => {
    const part = supervised('process.exit(1)');
    part.ready.catch(() => undefined);
    await eventually('it has ended twice', () => lines.filter((line) => line.startsWith('warn')).length >= 2);
    await part.stop(5_000);
    expect(processesNaming(directory.path)).toEqual([]);
  });
});

describe('a part whose parent is killed', () => {
  it('ends as it would on SIGTERM', async () => {
    const module = JSON.stringify(join(import.meta.dirname, '../../src/processes/exitWithParent.ts'));
    const farewell = join(directory.path, 'farewell');
    const child = written(
      'child.mjs',
      `import { writeFileSync } from 'node:fs';
       import { exitWithParent } from ${module};
       exitWithParent();
       process.on('SIGTERM', () => { writeFileSync(${JSON.stringify(farewell)}, ''); process.exit(0); });
       ${sayReady}`,
    );
    const parent = written(
      'parent.mjs',
      `import { fork } from 'node:child_process';
       fork(${JSON.stringify(child)}, { detached: true }).on('message', (message) => process.send(message));`,
    );
    const killed = fork(parent);
    await once(killed, 'message');
    expect(processesNaming(child)).toHaveLength(1);
    killed.kill('SIGKILL');
    await eventually('the child has gone', () => processesNaming(child).length === 0);
    expect(existsSync(farewell)).toBe(true);
  });
});
