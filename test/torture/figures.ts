/** A line of the report. */
export interface Figure {
  readonly name: string;
  /** What must hold, in words; null where the figure is only told. */
  readonly required: string | null;
  readonly measured: string;
  /** Always true of a figure that is only told. */
  readonly holds: boolean;
  /** What broke it, a line each. */
  readonly reasons: readonly string[];
}

const MOST_REASONS = 12;

/** A figure that must not be above a limit. One that is no number was not measured, and does not hold. */
export function atMost(name: string, value: number, limit: number, unit = '', reasons: readonly string[] = []): Figure {
  const required = `≤ ${shown(limit)}${unit}`;
  return { name, required, measured: withUnit(value, unit), holds: value <= limit, reasons };
}

/** A figure that must not be below a limit. */
export function atLeast(
  name: string,
  value: number,
  limit: number,
  unit = '',
  reasons: readonly string[] = [],
): Figure {
  const required = `≥ ${shown(limit)}${unit}`;
  return { name, required, measured: withUnit(value, unit), holds: value >= limit, reasons };
}

/** Of `tried` cases all must pass; a figure of no case does not hold. */
export function allOf(name: string, tried: number, failures: readonly string[]): Figure {
  const measured = `${tried - failures.length} of ${tried}`;
  return { name, required: 'all', measured, holds: tried > 0 && failures.length === 0, reasons: failures };
}

/** Of `tried` cases none may show it; a figure of no case does not hold. */
export function noneOf(name: string, tried: number, found: readonly string[]): Figure {
  const measured = `${found.length} in ${tried}`;
  return { name, required: '0', measured, holds: tried > 0 && found.length === 0, reasons: found };
}

/** A figure that nothing depends on. */
export function told(name: string, measured: string): Figure {
  return { name, required: null, measured, holds: true, reasons: [] };
}

export function shown(value: number): string {
  if (!Number.isFinite(value)) return 'not measured';
  return Number.isInteger(value) || Math.abs(value) >= 100 ? String(Math.round(value)) : value.toPrecision(2);
}

function withUnit(value: number, unit: string): string {
  return Number.isFinite(value) ? `${shown(value)}${unit}` : shown(value);
}

export interface Section {
  readonly title: string;
  readonly figures: readonly Figure[];
}

/** One table, the verdict in the last column, and below it what broke the figures that do not hold. */
export function report(sections: readonly Section[]): string {
  const rows = sections.flatMap(({ title, figures }) => [
    [title.toUpperCase(), '', '', ''],
    ...figures.map((figure) => [`  ${figure.name}`, figure.required ?? '-', figure.measured, verdict(figure)]),
  ]);
  const head = ['figure', 'required', 'measured', 'verdict'];
  const widths = head.map((_, k) => Math.max(...[head, ...rows].map((row) => row[k]!.length)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, k) => cell.padEnd(widths[k]!))
      .join('  ')
      .trimEnd();
  const table = [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)];
  return [...table, ...sections.flatMap(complaints)].join('\n');
}

function verdict({ required, holds }: Figure): string {
  if (required === null) return '';
  return holds ? 'holds' : 'FAILS';
}

function complaints({ title, figures }: Section): string[] {
  return figures
    .filter(({ holds, reasons }) => !holds && reasons.length > 0)
    .flatMap(({ name, reasons }) => {
      const rest = reasons.length - MOST_REASONS;
      const more = rest > 0 ? [`  … and ${rest} more`] : [];
      return ['', `${title}: ${name}`, ...reasons.slice(0, MOST_REASONS).map((reason) => `  ${reason}`), ...more];
    });
}

/** The value below which this share of the values lies; NaN of none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** 50 %, 99 % and all of the values, in ms. */
export function spread(values: readonly number[]): string {
  const [half, most, all] = [0.5, 0.99, 1].map((share) => shown(percentile(values, share)));
  return `p50 ${half}, p99 ${most}, worst ${all} ms`;
}
