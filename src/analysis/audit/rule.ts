import type { GivenArguments } from '../../derivation/arguments.ts';
import type { Metric } from '../../derivation/metric.ts';
import { originsIn } from '../../derivation/needs.ts';
import type { Origin } from '../../derivation/origins.ts';
import type { SubjectKind } from '../../domain/subjects.ts';
import type { RuleRelation } from './verdict.ts';

/** One check of what a source prints, declared like a metric. */
export interface Rule {
  /**
   * `R22`, `R37.2` a second number of the same question, `S1-zcs-s` a row of Table S1, `G-np` a rule for any source.
   */
  readonly id: string;
  readonly question: string;
  /** The subject from whose parts metrics read. */
  readonly of: RuleSubject;
  /**
   * The printed value; null where none is printed and the recomputation is a consequence that the source does not draw.
   */
  readonly reported: Origin | null;
  /** The value that the print should have; null where the print is wrong by itself. */
  readonly recomputed: Metric | null;
  readonly given?: GivenArguments;
  /** EQUAL by default. */
  readonly relation?: RuleRelation;
  /** A value beyond the limit is impossible. */
  readonly isLaw?: true;
  /** What the numbers mean together. */
  readonly explanation: string;
  /** Keys of further claims that the numbers check: statements in words, the print of a formula. */
  readonly bearsOn?: readonly string[];
  /** The finding of a general rule that this rule replaces: its id, and the claims of that finding. */
  readonly insteadOf?: { readonly rule: string; readonly claims: readonly string[] };
}

/** One application of a rule; its key is unique within an audit. */
export interface PutRule {
  readonly key: string;
  readonly rule: Rule;
}

/** A subject by kind and slug, by id, or as the first subject of a claim. */
export type RuleSubject =
  | { readonly kind: SubjectKind; readonly slug: string }
  | { readonly id: string }
  | { readonly firstOf: string };

/** The formula of a rule; the further inputs of its metrics are found automatically. */
export function formula<const I extends Metric['inputs']>(
  declaration: Pick<Metric, 'symbol' | 'formula' | 'latex' | 'unit'> &
    Partial<Pick<Metric, 'source' | 'validity' | 'arguments'>> & {
      readonly inputs: I;
      readonly compute: (inputs: { readonly [K in keyof I]: number }) => number;
    },
): Metric {
  return {
    name: 'recomputed',
    of: [],
    description: 'What the printed numbers give together.',
    source: 'Arithmetic of the printed numbers',
    validity: 'the printed numbers are of one and the same thing.',
    ...declaration,
  } as Metric;
}

/**
 * A metric of the registry with other origins for some of its inputs. An argument that no input uses any more is
 * removed.
 *
 * @throws Error where an origin is for no input of the metric
 */
export function answered(metric: Metric, answers: Readonly<Record<string, Origin>>): Metric {
  const inputs = { ...metric.inputs };
  for (const [name, origin] of Object.entries(answers)) {
    const input = inputs[name];
    if (!input) throw new Error(`${metric.name} has no input ${name}`);
    inputs[name] = { ...input, origin };
  }
  const asked = new Set(Object.values(inputs).flatMap(({ origin }) => argumentsIn(origin)));
  const open = Object.entries(metric.arguments ?? {}).filter(([name]) => asked.has(name));
  return { ...metric, inputs, arguments: Object.fromEntries(open) };
}

function argumentsIn(origin: Origin): readonly string[] {
  if (origin.from === 'ARGUMENT') return [origin.argument];
  if (origin.from === 'CLAIM') return Object.values(origin.under);
  if (origin.from === 'CONDITION') {
    return [...argumentsIn(origin.of), ...(origin.reach ? [origin.reach.argument] : [])];
  }
  if (origin.from === 'METRIC') {
    const { metric, bound = {} } = origin;
    const open = Object.keys(metric.arguments ?? {}).filter((name) => !Object.hasOwn(bound, name));
    return [...open, ...originsIn(bound).flatMap(argumentsIn)];
  }
  if (origin.from === 'SUMMAND') return argumentsIn(origin.term);
  if (origin.from === 'WHEN_GIVEN') {
    return [origin.argument, ...argumentsIn(origin.given), ...argumentsIn(origin.absent)];
  }
  return origin.from === 'FIRST' ? origin.options.flatMap(argumentsIn) : [];
}

/** One number, unchanged. */
export function justSo(unit: Metric['unit'], symbol: string, origin: Origin): Metric {
  return formula({
    symbol,
    formula: symbol,
    latex: String.raw`\text{as printed}`,
    unit,
    source: 'None: it is taken as it stands',
    inputs: { value: { symbol, origin } },
    compute: ({ value }) => value,
  });
}
