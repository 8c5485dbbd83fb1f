/** A column of a series: what it holds and in which UCUM unit its values are; words have the unit 1. */
export interface Column {
  readonly name: string;
  readonly unit: string;
  readonly values: readonly (number | string)[];
}

/**
 * Columns of equal length as CSV (RFC 4180): a header `name / unit`, then a line for each row, numbers to the last
 * digit.
 *
 * @param remarks what the table says of itself, each on a line `# …` before the header; programs skip these lines on
 * request (`comment="#"` in pandas, `comment.char` in R)
 * @throws RangeError when the columns differ in length
 */
export function csv(columns: readonly Column[], remarks: readonly string[] = []): string {
  const length = columns[0]?.values.length ?? 0;
  if (columns.some(({ values }) => values.length !== length)) throw new RangeError('The columns differ in length');
  const header = columns.map(({ name, unit }) => field(unit === '1' ? name : `${name} / ${unit}`));
  const rows = Array.from({ length }, (_, row) => columns.map(({ values }) => field(String(values[row]))));
  const lines = [header, ...rows].map((cells) => cells.join(','));
  return [...remarks.map(remark), ...lines].map((line) => `${line}\r\n`).join('');
}

/** On one line, whatever it holds. */
function remark(text: string): string {
  return `# ${text.replaceAll(/\s+/g, ' ').trim()}`;
}

/** Quoted where it contains a comma, a quote, a line break, or the sign of a remark. */
function field(text: string): string {
  return /[",#\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
