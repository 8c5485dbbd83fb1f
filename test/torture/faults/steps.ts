import { setTimeout as sleep } from 'node:timers/promises';
import { eventually } from '../../support/processes.ts';
import type { Disk } from './disk.ts';
import type { Site } from './site.ts';
import { signal } from './site.ts';

/** What the nemesis can do. It leaves nothing broken behind, though parts may still be on their way back. */
export interface Step {
  readonly name: string;
  /** Whether reads go on being answered throughout. */
  readonly keepsReads: boolean;
  /** Whether something stays broken for a while. */
  readonly isLong?: true;
  /** Null where it can be done here, else why not. */
  readonly hindrance: (site: Site) => string | null;
  readonly run: (site: Site, chance: Chance) => Promise<void>;
}

export interface Chance {
  readonly random: () => number;
  /** s that a disk stays full, or a database without writes. */
  readonly hold: number;
}

/** The lease of a run lasts 10 s without a heartbeat. */
const BEYOND_THE_LEASE = 14_000;

const always = () => null;
const needsDisks = ({ disks }: Site) => (disks ? null : 'only root can mount a disk');

export const steps: readonly Step[] = [
  {
    name: 'kill -9 of the API',
    keepsReads: false,
    hindrance: always,
    async run(site) {
      site.kill('server');
    },
  },
  {
    name: 'kill -9 of a worker',
    keepsReads: true,
    hindrance: always,
    async run(site, { random }) {
      const victims = site.pids('worker');
      const victim = victims[Math.floor(random() * victims.length)];
      if (victim) signal(victim, 'SIGKILL');
    },
  },
  {
    name: 'kill -9 of the API and all workers',
    keepsReads: false,
    hindrance: always,
    async run(site) {
      site.kill('worker');
      site.kill('server');
    },
  },
  {
    name: 'kill -9 of the database',
    keepsReads: false,
    hindrance: always,
    async run(site) {
      signal(site.postmaster(), 'SIGKILL');
    },
  },
  {
    name: 'immediate stop of the database',
    keepsReads: false,
    hindrance: always,
    async run(site) {
      signal(site.postmaster(), 'SIGQUIT');
    },
  },
  {
    name: 'end of every backend',
    keepsReads: false,
    hindrance: always,
    async run({ ask }) {
      await ask(
        'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
      );
    },
  },
  {
    name: 'a worker that sleeps beyond its lease',
    keepsReads: true,
    isLong: true,
    hindrance: always,
    async run(site, { random }) {
      const victims = site.pids('worker');
      const victim = victims[Math.floor(random() * victims.length)];
      if (!victim) return;
      signal(victim, 'SIGSTOP');
      await sleep(BEYOND_THE_LEASE);
      signal(victim, 'SIGCONT');
    },
  },
  {
    name: 'a full disk of files',
    keepsReads: true,
    isLong: true,
    hindrance: needsDisks,
    run: ({ disks }, { hold }) => fullFor(disks!.files, hold),
  },
  {
    name: 'a read-only disk of files',
    keepsReads: true,
    isLong: true,
    hindrance: needsDisks,
    run: ({ disks }, { hold }) => readOnlyFor(disks!.files, hold),
  },
  {
    name: 'a full disk of the database',
    keepsReads: false,
    isLong: true,
    hindrance: needsDisks,
    run: ({ disks }, { hold }) => fullFor(disks!.database, hold),
  },
  {
    name: 'a database without writes',
    keepsReads: true,
    isLong: true,
    hindrance: always,
    async run(site, { hold }) {
      await setWrites(site, false);
      await sleep(hold * 1000);
      await setWrites(site, true);
    },
  },
];

async function fullFor(disk: Disk, seconds: number): Promise<void> {
  disk.fill();
  try {
    // What is taken away meanwhile is taken at once.
    for (let k = 0; k < seconds * 4; k++) {
      await sleep(250);
      disk.fill();
    }
  } finally {
    disk.free();
  }
}

async function readOnlyFor(disk: Disk, seconds: number): Promise<void> {
  await eventually('no file is open for writing', () => disk.setReadOnly(true));
  try {
    await sleep(seconds * 1000);
  } finally {
    disk.setReadOnly(false);
  }
}

async function setWrites({ ask }: Site, areAllowed: boolean): Promise<void> {
  await ask(
    areAllowed
      ? 'alter system reset default_transaction_read_only'
      : 'alter system set default_transaction_read_only = on',
  );
  await ask('select pg_reload_conf()');
}

/** Whatever was left broken by a step that came to no end. */
export async function heal(site: Site): Promise<void> {
  for (const pid of [...site.pids('server'), ...site.pids('worker')]) signal(pid, 'SIGCONT');
  site.disks?.files.free();
  site.disks?.database.free();
  site.disks?.files.setReadOnly(false);
  await setWrites(site, true);
}
