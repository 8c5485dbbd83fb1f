import type { Condition, ConditionName } from '../domain/claim.ts';
import { exactly, type Measure } from '../domain/measure.ts';
import type { Cell, SubjectIdentity } from '../domain/subjects.ts';

/** Builders of conditions: what a value depends on, and who vouches for it. */

/** A number that the source states. */
export function stated(name: ConditionName, value: number, unit: string): Condition {
  return { ...blank(name), measure: exactly(value, unit) };
}

/** Several numbers that the source states together, as the range that they span and in words. */
export function statedBetween(
  name: ConditionName,
  [low, high]: readonly [number, number],
  unit: string,
  text: string | null = null,
): Condition {
  return { ...blank(name), measure: { ...range(low, high, unit), value: null }, text };
}

/** A number that the source leaves out and that we supply, with the band in which it may lie. */
export function assumedCondition(
  name: ConditionName,
  value: number,
  unit: string,
  [low, high]: readonly [number, number],
): Condition {
  return { ...blank(name), status: 'ASSUMED', measure: { ...exactly(value, unit), low, high } };
}

/** The temperature of those who name none. */
export const roomTemperature = assumedCondition('temperature', 298.15, 'K', [293, 303]);

/** One of our subjects: the layer beneath, the electrolyte. */
export function being(name: ConditionName, subject: Pick<SubjectIdentity, 'id'>): Condition {
  return { ...blank(name), subjectId: subject.id };
}

export function conditionInWords(name: ConditionName, text: string): Condition {
  return { ...blank(name), text };
}

/** Words that the source leaves out and that hardly could be others. */
export function presumably(name: ConditionName, text: string): Condition {
  return { ...blank(name), status: 'ASSUMED', text };
}

export function notStated(name: ConditionName): Condition {
  return { ...blank(name), status: 'NOT_STATED' };
}

/** What every result of a test depends on: nobody may leave it out without saying so. */
const ofEveryTest = ['currentDensity', 'arealCapacity', 'temperature'] as const satisfies readonly ConditionName[];

/**
 * The conditions of a test of this cell: those given, electrolyte and separator of the cell, and the record that the
 * source does not state the rest.
 */
export function testConditions(cell: Cell, given: readonly Condition[]): readonly Condition[] {
  const missing = ofEveryTest.filter((name) => given.every((condition) => condition.name !== name));
  const between = [fromCell('electrolyte', cell.electrolyteId), fromCell('separator', cell.separatorId)];
  return [...given, ...missing.map(notStated), ...between];
}

function fromCell(name: ConditionName, id: string | null): Condition {
  return id === null ? notStated(name) : being(name, { id });
}

function blank(name: ConditionName): Condition {
  return { name, status: 'STATED', measure: null, subjectId: null, text: null };
}

function range(low: number, high: number, unit: string): Measure {
  return { ...exactly(low, unit), qualifier: 'RANGE', low, high };
}
