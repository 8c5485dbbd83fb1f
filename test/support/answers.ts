/** Numbers of a solver agree to this, relative; what rounding leaves of a zero may differ by the second. */
const RELATIVE = 1e-9;
const ABSOLUTE = 1e-10;

const volatile: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['id', /\b[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\b/g],
  ['sha256', /\b[\da-f]{64}\b/g],
  ['short id', /(?<=-)[\da-f]{8}(?=\.csv\b)/g],
  ['time', /\b\d{4}-\d\d-\d\dT[\d:.]+Z/g],
];

/** Replaces what is new each time, ids, digests and times, by names: the same one always by the same name. */
export function mask(): <T>(answer: T) => T {
  const names = new Map<string, string>();
  const counts = new Map<string, number>();
  function nameOf(kind: string, text: string): string {
    const known = names.get(text);
    if (known) return known;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    names.set(text, `<${kind} ${count}>`);
    return nameOf(kind, text);
  }
  const masked = (text: string) =>
    volatile.reduce((left, [kind, pattern]) => left.replace(pattern, (found) => nameOf(kind, found)), text);
  return (answer) =>
    JSON.parse(JSON.stringify(answer), (_key, value) => (typeof value === 'string' ? masked(value) : value));
}

/** Where two answers differ and how, one line for each place; none when they say the same. */
export function differences(found: unknown, expected: unknown, path = ''): string[] {
  if (typeof found === 'number' && typeof expected === 'number' && isClose(found, expected)) return [];
  if (!isObject(found) || !isObject(expected) || Array.isArray(found) !== Array.isArray(expected)) {
    return Object.is(found, expected) ? [] : [`${path}: ${JSON.stringify(found)}, not ${JSON.stringify(expected)}`];
  }
  const keys = new Set([...Object.keys(expected), ...Object.keys(found)]);
  return [...keys].flatMap((key) => differences(found[key], expected[key], path === '' ? key : `${path}.${key}`));
}

function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= RELATIVE * Math.max(Math.abs(a), Math.abs(b)) + ABSOLUTE;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
