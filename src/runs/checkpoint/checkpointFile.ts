import { createHash } from 'node:crypto';
import type { Run } from '../../domain/run.ts';
import { type Refusal, refusal } from '../../physics/refusal.ts';
import { manifestOf } from '../../simulation/models/registry.ts';
import type { Checkpoint, KeptCheckpoint } from './checkpoint.ts';

/** The fields of a run that identify its checkpoints. */
export type CheckpointOf = Pick<Run, 'id' | 'attempt' | 'model' | 'problem'>;

/** A file consists of the SHA-256 of the rest, a line that identifies the run, and the bytes of the checkpoint. */
const DIGEST_BYTES = 32;
const NEWLINE = 10;

interface Header extends ReturnType<typeof identityOf> {
  readonly attempt: number;
  readonly fraction: number;
}

/** @param program version of the program: another version may read the same bytes differently */
export function encodeCheckpoint(run: CheckpointOf, { fraction, bytes }: Checkpoint, program: string): Uint8Array[] {
  const header: Header = { ...identityOf(run, program), attempt: run.attempt, fraction };
  const line = Buffer.from(`${JSON.stringify(header)}\n`);
  return [sha256(line, bytes), line, bytes];
}

/** @returns the checkpoint, or why it cannot be used */
export function decodeCheckpoint(run: CheckpointOf, content: Uint8Array, program: string): KeptCheckpoint | Refusal {
  const rest = content.subarray(DIGEST_BYTES);
  if (!sha256(rest).equals(content.subarray(0, DIGEST_BYTES))) return refusal('it is torn');
  const end = rest.indexOf(NEWLINE);
  const header = JSON.parse(Buffer.from(rest.subarray(0, end)).toString()) as Header;
  const wrong = differenceOf(header, identityOf(run, program));
  if (wrong) return refusal(`its ${wrong} is another`);
  return { attempt: header.attempt, fraction: header.fraction, bytes: rest.subarray(end + 1) };
}

function identityOf({ id, model, problem }: CheckpointOf, program: string) {
  const { version } = manifestOf(model);
  const digest = sha256(Buffer.from(JSON.stringify(problem))).toString('hex');
  return { run: id, model, 'version of the model': version, program, problem: digest };
}

function differenceOf(one: ReturnType<typeof identityOf>, other: ReturnType<typeof identityOf>): string | undefined {
  const names = Object.keys(other) as (keyof typeof other)[];
  return names.find((name) => one[name] !== other[name]);
}

function sha256(...parts: readonly Uint8Array[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}
