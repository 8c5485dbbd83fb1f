/** A piece of a where clause: its text with `$n` for its values, numbered when pieces are put together. */
export interface Condition {
  readonly parts: readonly string[];
  readonly values: readonly unknown[];
}

/** Text that goes into a statement as it is: never anything from outside. */
export interface SqlText {
  readonly sql: string;
}

export function sql(text: string): SqlText {
  return { sql: text };
}

/** `condition`s.slug = ${slug}`` binds its values; only an SqlText goes in as text. */
export function condition(texts: TemplateStringsArray, ...slots: readonly unknown[]): Condition {
  const parts = [texts[0]!];
  const values: unknown[] = [];
  slots.forEach((slot, i) => {
    if (isSqlText(slot)) {
      parts[parts.length - 1] += slot.sql + texts[i + 1];
    } else {
      values.push(slot);
      parts.push(texts[i + 1]!);
    }
  });
  return { parts, values };
}

/** All of them hold; nulls are left out. */
export function all(...conditions: readonly (Condition | null | undefined)[]): { text: string; values: unknown[] } {
  return write(join(conditions, ' and ') ?? TRUE);
}

export function and(conditions: readonly (Condition | null | undefined)[]): Condition | null {
  return join(conditions, ' and ');
}

/** One of them holds at least; an empty list holds never. */
export function or(conditions: readonly (Condition | null)[]): Condition {
  return (
    join(
      conditions.map((c) => c ?? TRUE),
      ' or ',
    ) ?? { parts: ['false'], values: [] }
  );
}

export function not(negated: Condition | null): Condition {
  return negated ? wrap(negated, 'not coalesce((', '), false)') : { parts: ['false'], values: [] };
}

const TRUE: Condition = { parts: ['true'], values: [] };

function join(conditions: readonly (Condition | null | undefined)[], word: string): Condition | null {
  const given = conditions.filter((c) => c != null).map((c) => wrap(c, '(', ')'));
  return given.length === 0 ? null : given.reduce((a, b) => concatenate(a, word, b));
}

/** A condition within a sub-select: `enclose('exists (select … and ', inner)`; the bracket is closed. */
export function enclose(opening: string, inner: Condition): Condition {
  return wrap(inner, `${opening}(`, '))');
}

function wrap({ parts, values }: Condition, before: string, after: string): Condition {
  const wrapped = [...parts];
  wrapped[0] = before + wrapped[0];
  wrapped[wrapped.length - 1] += after;
  return { parts: wrapped, values };
}

function concatenate(a: Condition, word: string, b: Condition): Condition {
  const seam = a.parts.at(-1)! + word + b.parts[0]!;
  return { parts: [...a.parts.slice(0, -1), seam, ...b.parts.slice(1)], values: [...a.values, ...b.values] };
}

export function write({ parts, values }: Condition): { text: string; values: unknown[] } {
  return { text: parts.reduce((text, part, i) => `${text}$${i}${part}`), values: [...values] };
}

function isSqlText(slot: unknown): slot is SqlText {
  return typeof slot === 'object' && slot !== null && 'sql' in slot;
}
