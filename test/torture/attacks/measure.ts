import { limits } from '../environment.ts';
import { percentile, shown } from '../figures.ts';
import type { Outcome } from '../support/answers.ts';
import { outcomeOf } from '../support/answers.ts';
import { get, post } from '../support/http.ts';
import { openSocket } from '../support/socket.ts';
import type { Target } from '../support/target.ts';
import type { Attack, Transport } from './attack.ts';

/** What an attack came to, by one way in. */
export interface Trial {
  readonly attack: Attack;
  readonly transport: Transport;
  readonly outcomes: readonly Outcome[];
  /** Processor time of each, ms. */
  readonly cpu: readonly number[];
  /** Statements that all of them became. */
  readonly statements: number;
  readonly lastStatement: string;
  /** The server had to be started again. */
  readonly isBroken: boolean;
}

interface Trying {
  readonly repetitions: number;
  /** ms until an answer is not waited for any longer. */
  readonly patience: number;
}

/** After one that took this long, ms of the processor, it is not tried again. */
const LONG_ENOUGH = 1_000;
/** A document that seems too dear is tried this many times as often: a machine that was busy for a moment is not its own. */
const AGAIN = 4;
/** Bytes, of Node's HTTP server. An address is up to some times longer than what is written in it. */
const LONGEST_HEADERS = 16 * 1024;

/** Attacks the target some times, one after the other, with nobody else asking. */
export async function tryAttack(
  target: Target,
  attack: Attack,
  transport: Transport,
  { repetitions, patience }: Trying,
): Promise<Trial> {
  const outcomes: Outcome[] = [];
  const cpu: number[] = [];
  const first = await target.usage();
  let last = first;
  const isSettled = () =>
    outcomes.length >= (percentile(cpu, 0.5) > limits.refusalCpu ? AGAIN * repetitions : repetitions);
  while (last && !isSettled()) {
    const outcome = await ask(target.server().url, attack, transport, patience);
    outcomes.push(outcome);
    const after = outcome.told === 'TIMEOUT' ? null : await target.usage();
    if (after) cpu.push(after.cpu - last.cpu);
    last = after;
    if (outcome.kind === 'SILENT' || (cpu.at(-1) ?? 0) > LONG_ENOUGH) break;
  }
  const isBroken = !(await target.check(`${attack.name}, ${transport}`)) || !first || !last;
  const statements = isBroken ? 0 : last!.statements - first!.statements;
  return { attack, transport, outcomes, cpu, statements, lastStatement: last?.lastStatement ?? '', isBroken };
}

async function ask(url: string, attack: Attack, transport: Transport, patience: number): Promise<Outcome> {
  if (transport === 'POST') return outcomeOf(await post(url, attack, { patience }));
  if (transport === 'GET') return cutOff(outcomeOf(await get(url, attack, { patience })), attack);
  try {
    using socket = await openSocket(url);
    return await socket.run(attack, patience);
  } catch (error) {
    const told = (error as Error).message;
    return { kind: 'SILENT', status: 0, codes: [], body: null, leak: null, told, ms: 0 };
  }
}

/** Of an address that is longer than all headers may be, a server need not read the rest before it hangs up. */
function cutOff(outcome: Outcome, { query, variables, variablesText }: Attack): Outcome {
  const isLong = query.length + (variablesText ?? JSON.stringify(variables) ?? '').length > LONGEST_HEADERS / 2;
  const isCut = outcome.kind === 'SILENT' && /^(ECONNRESET|EPIPE)$/.test(outcome.told);
  return isLong && isCut ? { ...outcome, kind: 'REFUSED' } : outcome;
}

/** What is wrong with what came of an attack; empty where it did no harm. */
export function faultsOf(trial: Trial): string[] {
  const { attack, transport, outcomes, statements, lastStatement, isBroken } = trial;
  const faults: string[] = [];
  const bad = outcomes.find((outcome) => !isAsExpected(attack, outcome)) ?? (outcomes.length === 0 ? null : undefined);
  if (bad !== undefined) faults.push(bad ? `${bad.kind.toLowerCase()} (${bad.told})` : 'not answered');
  else if (isBroken) faults.push('the server did not answer afterwards');
  if (attack.expected === 'REFUSED' && statements > 0)
    faults.push(`${statements} statements, the last: ${lastStatement}`);
  const leak = outcomes.find((outcome) => outcome.leak)?.leak;
  if (leak) faults.push(`tells "${leak}"`);
  if (!isBroken && isTooDear(trial)) faults.push(`${shown(usualCpu(trial))} ms of the processor`);
  return faults.map((fault) => `${attack.name}, ${transport}: ${fault}`);
}

function isAsExpected({ expected }: Attack, { kind }: Outcome): boolean {
  return expected === 'EITHER' ? kind === 'REFUSED' || kind === 'ANSWERED' : kind === expected;
}

/** The median: a collection of garbage that falls into one of them is not its own. Infinite where no end was seen. */
export function usualCpu({ cpu, isBroken }: Trial): number {
  return isBroken || cpu.length === 0 ? Number.POSITIVE_INFINITY : percentile(cpu, 0.5);
}

export function isTooDear(trial: Trial): boolean {
  return trial.attack.expected !== 'ANSWERED' && usualCpu(trial) > limits.refusalCpu;
}
