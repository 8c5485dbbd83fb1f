/**
 * A part of a statement: its text, cut at the places of its values. They are numbered when the statement is written.
 */
class Piece {
  readonly parts: string[] = [''];
  readonly values: unknown[] = [];

  text(text: string): this {
    this.parts[this.parts.length - 1] += text;
    return this;
  }

  value(value: unknown): this {
    this.values.push(value);
    this.parts.push('');
    return this;
  }

  piece({ parts, values }: Piece): this {
    this.text(parts[0]!);
    for (const [i, value] of values.entries()) this.value(value).text(parts[i + 1]!);
    return this;
  }
}

/** The parts of a where clause. */
export type SqlCondition = Piece;

/** Text that is copied into a statement: never anything from outside. */
export function sql(text: string): SqlCondition {
  return new Piece().text(text);
}

/** `condition`s.slug = ${slug}`` binds the values of its slots; only other conditions and `sql` are copied as text. */
export function condition(texts: TemplateStringsArray, ...slots: readonly unknown[]): SqlCondition {
  const whole = sql(texts[0]!);
  for (const [i, slot] of slots.entries()) {
    if (slot instanceof Piece) whole.piece(slot);
    else whole.value(slot);
    whole.text(texts[i + 1]!);
  }
  return whole;
}

type Maybe<T> = T | null | undefined;

/** All of them hold. Nulls are left out; null where no condition is given. */
export function and(conditions: readonly Maybe<SqlCondition>[]): SqlCondition | null {
  return join(conditions, ' and ');
}

/** At least one of them holds; a null always holds, an empty list never does. */
export function or(conditions: readonly (SqlCondition | null)[]): SqlCondition {
  const given = conditions.map((one) => one ?? sql('true'));
  return join(given, ' or ') ?? sql('false');
}

/** It does not hold: it is false or unknown. A null always holds. */
export function not(negated: SqlCondition | null): SqlCondition {
  return negated ? condition`not coalesce((${negated}), false)` : sql('false');
}

function join(conditions: readonly Maybe<SqlCondition>[], word: string): SqlCondition | null {
  const given = conditions.filter((one) => one != null);
  if (given.length === 0) return null;
  const whole = sql('');
  for (const [i, one] of given.entries())
    whole
      .text(i === 0 ? '(' : `${word}(`)
      .piece(one)
      .text(')');
  return whole;
}

/** A where clause, ready to be sent: all of its conditions hold. */
export function all(...conditions: readonly Maybe<SqlCondition>[]): { text: string; values: unknown[] } {
  return numbered(and(conditions) ?? sql('true'));
}

/** A statement, ready to be sent. */
export function numbered({ parts, values }: SqlCondition): { text: string; values: unknown[] } {
  return { text: parts.reduce((text, part, i) => `${text}$${i}${part}`), values };
}
