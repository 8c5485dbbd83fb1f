import { limits } from '../environment.ts';
import { allOf, atMost, type Figure, noneOf, spread, told } from '../figures.ts';
import { type Budget, shuffled } from '../support/budget.ts';
import type { Target } from '../support/target.ts';
import { type Attack, type Transport, transports } from './attack.ts';
import { faultsOf, type Trial, tryAttack, usualCpu } from './measure.ts';

interface Asked {
  readonly attacks: readonly Attack[];
  readonly budget: Budget;
  readonly random: () => number;
  readonly repetitions: number;
  readonly patience: number;
}

/** Every attack by every way in. One that stops the server is not tried by the other ways. */
export async function documentFigures(target: Target, asked: Asked): Promise<readonly Figure[]> {
  const trials: Trial[] = [];
  const missed: string[] = [];
  for (const attack of shuffled(asked.attacks, asked.random)) {
    let hasBroken = false;
    for (const transport of waysOf(attack)) {
      if (hasBroken || asked.budget.isOver()) missed.push(`${attack.name}, ${transport}: not tried`);
      else {
        const trial = await tryAttack(target, attack, transport, asked);
        trials.push(trial);
        hasBroken = trial.isBroken;
      }
    }
  }
  return figuresOf(trials, missed);
}

function waysOf({ only }: Attack): readonly Transport[] {
  return only ? [only] : transports;
}

export function figuresOf(trials: readonly Trial[], missed: readonly string[]): readonly Figure[] {
  const toRefuse = trials.filter(({ attack }) => attack.expected === 'REFUSED');
  const bad = trials.filter((trial) => faultsOf(trial).length > 0);
  const dearest = trials.toSorted((a, b) => usualCpu(b) - usualCpu(a))[0];
  const outcomes = trials.flatMap(({ outcomes }) => outcomes);
  const refused = outcomes.filter(({ kind }) => kind === 'REFUSED');
  const names = bad.flatMap(faultsOf);
  return [
    allOf('attacks tried, each by POST, GET and socket', trials.length + missed.length, missed),
    { ...allOf('of these, refused or harmless', trials.length, bad.map(String)), reasons: names },
    atMost(
      'SQL statements of documents to be refused',
      toRefuse.reduce((sum, { statements }) => sum + statements, 0),
      0,
    ),
    atMost(
      'processor time of the dearest, median',
      dearest ? usualCpu(dearest) : Number.NaN,
      limits.refusalCpu,
      ' ms',
      [dearest ? `${dearest.attack.name}, ${dearest.transport}` : 'none tried'],
    ),
    noneOf(
      'faults told (INTERNAL_SERVER_ERROR and the like)',
      outcomes.length,
      outcomes.filter(({ kind }) => kind === 'FAULT').map(({ told }) => told),
    ),
    noneOf(
      'stack, SQL or path in an answer',
      outcomes.length,
      outcomes.flatMap(({ leak }) => leak ?? []),
    ),
    told('time to a refusal', spread(refused.map(({ ms }) => ms))),
    told('processor time of one document', spread(trials.flatMap(({ cpu }) => cpu))),
  ];
}
