import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { artifactPath } from '../../../src/runs/artifacts.ts';
import type { EventSeen, History, RunSeen } from './judge.ts';
import type { Ledger } from './ledger.ts';
import type { Site } from './site.ts';

type Row = Omit<RunSeen, 'files'>;

interface FileRow {
  readonly runId: string;
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** All that there is, past the program: tables and disk. */
export async function historyOf(
  { ask, dataDir }: Site,
  ledger: Ledger,
  followed: History['followed'],
): Promise<History> {
  const rows = await ask<Row>(
    `select id, idempotency_key as key, state, attempt, seq, fraction, result is not null as "hasResult",
            failure ->> 'code' as failure from run order by id`,
  );
  const events = await ask<EventSeen & { runId: string }>(
    'select run_id as "runId", seq, attempt, state, fraction from run_event order by run_id, seq',
  );
  const files = await ask<FileRow>(
    'select run_id as "runId", name, sha256, bytes from artifact order by run_id, position',
  );
  const filesOf = Map.groupBy(files, ({ runId }) => runId);
  const isWhole = wholeFiles(join(dataDir, 'artifacts'));
  const runs = rows.map((row) => ({
    ...row,
    files: (filesOf.get(row.id) ?? []).map((file) => ({
      name: file.name,
      sha256: file.sha256,
      isWhole: isWhole(file),
    })),
  }));
  return { ledger: ledger.read(), runs, events: Map.groupBy(events, ({ runId }) => runId), followed };
}

/** Whether a file is there with the bytes that its hash is of; each is read once. */
function wholeFiles(directory: string): (file: FileRow) => boolean {
  const known = new Map<string, boolean>();
  return ({ name, sha256, bytes }) => {
    const path = artifactPath(sha256, name);
    if (!known.has(path)) known.set(path, isOnDisk(join(directory, path), { sha256, bytes }));
    return known.get(path)!;
  };
}

function isOnDisk(path: string, { sha256, bytes }: Pick<FileRow, 'sha256' | 'bytes'>): boolean {
  try {
    const content = readFileSync(path);
    return content.length === bytes && createHash('sha256').update(content).digest('hex') === sha256;
  } catch {
    return false;
  }
}
