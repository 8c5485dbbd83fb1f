import { impliedUncertainty, type Measure, type Qualifier } from './measure.ts';

const NUMBER = String.raw`[-−]?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?`;
/** A number is not part of a name, unlike the 2 of `graphite-2H` and the 4 of `Fig. S4`. */
const TOKEN = new RegExp(
  String.raw`(?<![\w.])(?<![A-Za-z][-–]\d*)(~|≈|>=|≥|>|<=|≤|<|above|higher than|below|limited to)?\s*(${NUMBER})(?:\s*[-–~]\s*(\d+(?:\.\d+)?))?(?![\w])`,
  'g',
);

/** One number of a printed string: `~64`, `>2000`, `20-40`. */
interface Token {
  readonly qualifier: Qualifier;
  readonly first: string;
  readonly second: string | null;
}

const qualifiers: Record<string, Qualifier> = {
  '~': 'ABOUT',
  '≈': 'ABOUT',
  '>': 'AT_LEAST',
  '>=': 'AT_LEAST',
  '≥': 'AT_LEAST',
  above: 'AT_LEAST',
  'higher than': 'AT_LEAST',
  '<': 'AT_MOST',
  '<=': 'AT_MOST',
  '≤': 'AT_MOST',
  below: 'AT_MOST',
  'limited to': 'AT_MOST',
};

/**
 * Reads the number from the printed text of a source, with its bound and the precision of its digits. Where several numbers
 * are printed (`~60 / 64 / 63.58`), the most precise one is read; the others are separate claims.
 *
 * @param unit the UCUM unit that the printed unit means
 * @returns null when there is no number in the text
 */
export function parsePrinted(printed: string, unit: string): Measure | null {
  const tokens = readTokens(printed);
  if (tokens.length === 0) return null;
  return toMeasure(tokens.reduce(morePrecise), unit);
}

function readTokens(printed: string): Token[] {
  return [...printed.matchAll(TOKEN)].map(([, sign, first, second]) => ({
    qualifier: second ? 'RANGE' : sign ? qualifiers[sign]! : 'EQUAL',
    first: first!.replace('−', '-'),
    second: second ?? null,
  }));
}

/** An exact number before a bound or an approximation, then more digits, then the first printed. */
function morePrecise(a: Token, b: Token): Token {
  if ((a.qualifier === 'EQUAL') !== (b.qualifier === 'EQUAL')) return a.qualifier === 'EQUAL' ? a : b;
  return lastPlace(b.first) < lastPlace(a.first) ? b : a;
}

/** One unit in the last printed place: 0.1 for `35.0`, 1e-6 for `6.8e-5`, 1 for `1200`. */
function lastPlace(number: string): number {
  const [mantissa, exponent = '0'] = number.toLowerCase().split('e');
  const decimals = mantissa!.split('.')[1]?.length ?? 0;
  return 10 ** (Number(exponent) - decimals);
}

/** A count is exact: 230 cycles are not 229.6. */
const COUNT = '{cycle}';

function toMeasure({ qualifier, first, second }: Token, unit: string): Measure {
  const value = Number(first);
  const open = { kind: 'MEASURE', qualifier, unit, value: null, low: null, high: null } as const;
  const blurred = { standardUncertainty: null, uncertaintyBasis: null } as const;
  if (qualifier === 'RANGE') return { ...open, ...blurred, low: value, high: Number(second) };
  if (qualifier === 'AT_LEAST') return { ...open, ...blurred, low: value };
  if (qualifier === 'AT_MOST') return { ...open, ...blurred, high: value };
  if (unit === COUNT && qualifier === 'EQUAL') return { ...open, ...blurred, value };
  return {
    ...open,
    value,
    standardUncertainty: impliedUncertainty(value, lastPlace(first) / 2, qualifier),
    uncertaintyBasis: 'IMPLIED_BY_PRECISION',
  };
}
