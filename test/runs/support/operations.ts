import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunState } from '../../../src/domain/run.ts';
import { artifactPath } from '../../../src/runs/artifacts.ts';
import type { TestApp } from '../../support/app.ts';
import { eventually } from '../../support/processes.ts';

/** Part of an operation's `input.symmetricCell`; what is not given is a quick run of a measured cell. */
export type CellInput = Readonly<Record<string, unknown>>;

export interface UserError {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
  readonly value: string | null;
  readonly allowed: string | null;
}

export interface Started {
  readonly run: { readonly id: string; readonly state: RunState } | null;
  readonly userErrors: readonly UserError[];
}

export interface RunSeen {
  readonly id: string;
  readonly state: RunState;
  readonly attempt: number;
  readonly failure: {
    readonly code: string;
    readonly message: string;
    readonly time: { readonly value: number } | null;
  } | null;
  readonly artifacts: readonly ArtifactSeen[];
}

export interface ArtifactSeen {
  readonly name: string;
  readonly url: string;
  readonly mimeType: string;
  readonly sha256: string;
  readonly bytes: number;
}

type Ask = Pick<TestApp, 'ask'>;

const ERRORS = 'userErrors { code message path value allowed }';

export function quantity(value: number, unit: string) {
  return { value, unit };
}

/** 1 mA/cm² and 1 mA·h/cm² on the NiSb-coated cloth, unless said otherwise. */
export function symmetricCell(given: CellInput = {}): CellInput {
  return {
    cell: { slug: 'na-nisb-cc' },
    currentDensity: quantity(1, 'mA/cm2'),
    arealCapacity: quantity(1, 'mA.h/cm2'),
    ...given,
  };
}

/** A cell of numbers by hand alone: no record has to be read to start it. */
export function cellByHand(given: CellInput = {}): CellInput {
  const numbers = {
    separatorThickness: quantity(260, 'um'),
    porosity: quantity(0.92, '1'),
    saltConcentration: quantity(1, 'mol/L'),
    ionicConductivity: quantity(6.8, 'mS/cm'),
    saltDiffusivity: quantity(9e-11, 'm2/s'),
    transferenceNumber: quantity(0.45, '1'),
    interfaceResistance: quantity(12.7, 'Ohm.cm2'),
  };
  const parameters = Object.entries(numbers).map(([name, value]) => ({ name, value }));
  return symmetricCell({ cell: null, parameters, ...given });
}

/** About as many seconds of work on this machine's class of processor, taken by many cycles on many volumes. */
export function longCell(seconds: number, given: CellInput = {}): CellInput {
  const parameters = [{ name: 'nodes', value: quantity(1000, '1') }];
  return symmetricCell({ cycles: Math.round(130 * seconds), parameters, ...given });
}

export async function tryToStart({ ask }: Ask, input: CellInput): Promise<Started> {
  const operation = `mutation ($cell: SymmetricCellRunInput!) {
    startRun(input: { symmetricCell: $cell }) { run { id state } ${ERRORS} }
  }`;
  return (await ask<{ startRun: Started }>(operation, { cell: input })).startRun;
}

/** The id of a run that has been accepted. */
export async function startRun(app: Ask, input: CellInput = symmetricCell()): Promise<string> {
  const { run, userErrors } = await tryToStart(app, input);
  if (!run) throw new Error(`refused: ${JSON.stringify(userErrors)}`);
  return run.id;
}

export async function cancelRun({ ask }: Ask, id: string): Promise<Started> {
  const operation = `mutation ($id: ID!) { cancelRun(input: { id: $id }) { run { id state } ${ERRORS} } }`;
  return (await ask<{ cancelRun: Started }>(operation, { id })).cancelRun;
}

export async function runOf({ ask }: Ask, id: string): Promise<RunSeen> {
  const operation = `query ($id: ID!) {
    run(id: $id) {
      id state attempt
      failure { code message time { value } }
      artifacts { name url mimeType sha256 bytes }
    }
  }`;
  return (await ask<{ run: RunSeen }>(operation, { id })).run;
}

/** Waits until a run is in one of these states, through times when the server cannot say. */
export async function untilState(app: Ask, id: string, states: readonly RunState[], within = 20_000): Promise<RunSeen> {
  let run: RunSeen;
  const look = async () => {
    run = await runOf(app, id);
    return states.includes(run.state);
  };
  await eventually(`run ${id} is ${states.join(' or ')}`, () => look().catch(whileUnavailable), within);
  return run!;
}

function whileUnavailable(error: Error): boolean {
  if (error.message.includes('SERVICE_UNAVAILABLE')) return false;
  throw error;
}

/** Waits until a run has succeeded; fails at once when it has not. */
export async function succeeded(app: Ask, id: string, within?: number): Promise<RunSeen> {
  const run = await untilState(app, id, ['SUCCEEDED', 'FAILED', 'CANCELLED'], within);
  if (run.state !== 'SUCCEEDED') throw new Error(`run ${id} is ${run.state}: ${JSON.stringify(run.failure)}`);
  return run;
}

/** The name of a file without the id of its run or study, which the names of tables have. */
export function withoutId(name: string): string {
  return name.replace(/-[\da-f]{8}(?=\.csv$)/, '');
}

/**
 * The hash of each file of a run; of a table, which says of which run it is, the hash of the rest.
 *
 * @param directory of the files of runs
 */
export async function hashesOf(app: Ask, id: string, directory: string) {
  const { artifacts } = await runOf(app, id);
  return artifacts.map(({ name, sha256, mimeType }) => {
    if (mimeType !== 'text/csv') return { name, sha256 };
    const table = readFileSync(join(directory, artifactPath(sha256, name)), 'utf8');
    const rest = table.replace(`# run ${id}`, '# run');
    return { name: withoutId(name), sha256: createHash('sha256').update(rest).digest('hex') };
  });
}
