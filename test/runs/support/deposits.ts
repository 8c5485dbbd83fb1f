import { isSettled, type RunState } from '../../../src/domain/run.ts';
import type { TestApp } from '../../support/app.ts';
import { quantity, type Started, type UserError } from './operations.ts';

/** Part of an operation's `input.electrodeposition`. */
export type DepositInput = Readonly<Record<string, unknown>>;

type Ask = Pick<TestApp, 'ask'>;

const ERRORS = 'userErrors { code message path value allowed }';

/** A window of 320 nm on a surface that always has a nucleus in it, without bands: some tenths of a second. */
export const smallWindow = [
  { name: 'windowWidth', value: quantity(320, 'nm') },
  { name: 'columns', value: quantity(64, '1') },
  { name: 'substrateSiteSpacing', value: quantity(300, 'nm') },
  { name: 'bandMembers', value: quantity(0, '1') },
];

/** 40 nm of sodium at −0.1 V on NiSb-coated foil, unless said otherwise. */
export function deposit(given: DepositInput = {}): DepositInput {
  return {
    electrode: { slug: 'nisb-ni-foil' },
    electrolyte: { slug: 'naclo4-ec-dec-fec' },
    drive: { potential: quantity(-100, 'mV') },
    target: { thickness: quantity(40, 'nm') },
    snapshots: 2,
    parameters: smallWindow,
    ...given,
  };
}

export async function tryToDeposit({ ask }: Ask, input: DepositInput): Promise<Started> {
  const operation = `mutation ($input: ElectrodepositionRunInput!) {
    startRun(input: { electrodeposition: $input }) { run { id state } ${ERRORS} }
  }`;
  return (await ask<{ startRun: Started }>(operation, { input })).startRun;
}

export interface StudySeen {
  readonly id: string;
  readonly state: RunState;
  readonly progress: Readonly<Record<'runs' | 'queued' | 'running' | 'succeeded' | 'failed' | 'cancelled', number>> & {
    readonly fraction: number;
  };
}

const SEEN = 'id state progress { fraction runs queued running succeeded failed cancelled }';

export async function tryToStudy({ ask }: Ask, input: Readonly<Record<string, unknown>>) {
  const operation = `mutation ($input: StartStudyInput!) { startStudy(input: $input) { study { ${SEEN} } ${ERRORS} } }`;
  type Payload = { readonly study: StudySeen | null; readonly userErrors: readonly UserError[] };
  return (await ask<{ startStudy: Payload }>(operation, { input })).startStudy;
}

/** The id of a study that has been accepted. */
export async function startStudy(app: Ask, input: Readonly<Record<string, unknown>>): Promise<string> {
  const { study, userErrors } = await tryToStudy(app, input);
  if (!study) throw new Error(`refused: ${JSON.stringify(userErrors)}`);
  return study.id;
}

/** Whether all runs of a study are settled, and its files are of all that have succeeded. */
export async function isComplete({ ask }: Ask, id: string): Promise<boolean> {
  const query = 'query ($id: ID!) { study(id: $id) { state areArtifactsCurrent } }';
  const { study } = await ask<{ study: { state: RunState; areArtifactsCurrent: boolean } }>(query, { id });
  return isSettled(study.state) && study.areArtifactsCurrent;
}

export async function studyOf({ ask }: Ask, id: string): Promise<StudySeen> {
  return (await ask<{ study: StudySeen }>(`query ($id: ID!) { study(id: $id) { ${SEEN} } }`, { id })).study;
}
