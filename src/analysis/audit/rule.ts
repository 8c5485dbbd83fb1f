import type { GivenArguments } from '../../derivation/arguments.ts';
import type { Metric } from '../../derivation/metric.ts';
import type { Origin } from '../../derivation/origins.ts';
import type { SubjectKind } from '../../domain/subjects.ts';
import type { RuleRelation } from './verdict.ts';

/** One question put to what a source prints: declared, like a metric. */
export interface Rule {
  /** `R22`, `R37.2` a second number of the same question, `S1-zcs-s` a row of Table S1, `G-np` a rule for any source. */
  readonly id: string;
  readonly question: string;
  /** The subject from whose parts metrics read. */
  readonly of: RuleSubject;
  /** What is printed; null where nothing is and the recomputation is a consequence that the source does not draw. */
  readonly reported: Origin | null;
  /** What the print should be; null where the print is at fault by itself. */
  readonly recomputed: Metric | null;
  readonly given?: GivenArguments;
  /** EQUAL where it is not said. */
  readonly relation?: RuleRelation;
  /** What lies beyond the limit cannot be. */
  readonly isLaw?: true;
  /** What the numbers mean together. */
  readonly explanation: string;
  /** Keys of other claims that the numbers put to the test: statements in words, the print of a formula. */
  readonly bearsOn?: readonly string[];
  /** The finding of a general rule that this one takes the place of: its id, and claims that it would be about. */
  readonly insteadOf?: { readonly rule: string; readonly claims: readonly string[] };
}

/** A rule as it is put to something: its key is unique within an audit. */
export interface PutRule {
  readonly key: string;
  readonly rule: Rule;
}

/** By kind and slug, by id, or the foremost subject of a claim. */
export type RuleSubject =
  | { readonly kind: SubjectKind; readonly slug: string }
  | { readonly id: string }
  | { readonly firstOf: string };

/** The formula of a rule; what a metric needs besides follows from the rule. */
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
 * A metric of the registry, some of its inputs answered by other origins; an argument that no input asks for any more is
 * none of it.
 *
 * @throws Error where an answer is to no input of the metric
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
  if (origin.from === 'METRIC') return Object.keys(origin.metric.arguments ?? {});
  if (origin.from === 'SUMMAND') return argumentsIn(origin.term);
  return origin.from === 'FIRST' ? origin.options.flatMap(argumentsIn) : [];
}

/** One number, as it is. */
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
