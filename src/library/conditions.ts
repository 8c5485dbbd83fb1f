import { temperatureOfRoom } from '../derivation/quantities/temperature.ts';
import type { Condition, ConditionName, conditionWords, WordedCondition } from '../domain/claim.ts';
import { exactly, type Measure } from '../domain/measure.ts';
import type { Cell, SubjectIdentity } from '../domain/subjects.ts';

/** Builders of conditions: what a value depends on, and who states it. */

/** A number that the source states. */
export function stated(name: ConditionName, value: number, unit: string): Condition {
  return { ...blank(name), measure: exactly(value, unit) };
}

/** Several numbers that the source states together, as the range between them and in words. */
export function statedBetween(
  name: ConditionName,
  [low, high]: readonly [number, number],
  unit: string,
  text: string | null = null,
): Condition {
  return { ...blank(name), measure: { ...range(low, high, unit), value: null }, text };
}

/** A number that the source does not state and that we assume, with its band. */
export function assumedCondition(
  name: ConditionName,
  value: number,
  unit: string,
  [low, high]: readonly [number, number],
): Condition {
  return { ...blank(name), status: 'ASSUMED', measure: { ...exactly(value, unit), low, high } };
}

/** The assumed temperature of sources that state none. */
export const roomTemperature = assumedCondition('temperature', temperatureOfRoom.value, temperatureOfRoom.unit, [
  temperatureOfRoom.low,
  temperatureOfRoom.high,
]);

/** One of our subjects: the layer below, the electrolyte. */
export function being(name: ConditionName, subject: Pick<SubjectIdentity, 'id'>): Condition {
  return { ...blank(name), subjectId: subject.id };
}

export function conditionInWords(name: ConditionName, text: string): Condition {
  return { ...blank(name), text };
}

/** One of the few words that the condition has, which the source states: `statedAs('testEnd', 'failed')`. */
export function statedAs<N extends WordedCondition>(name: N, text: (typeof conditionWords)[N][number]): Condition {
  return conditionInWords(name, text);
}

/** Words that the source does not state and that could hardly be different. */
export function presumably(name: ConditionName, text: string): Condition {
  return { ...blank(name), status: 'ASSUMED', text };
}

export function notStated(name: ConditionName): Condition {
  return { ...blank(name), status: 'NOT_STATED' };
}

/** The conditions of every test result: each of them is recorded, if only as not stated. */
const ofEveryTest = ['currentDensity', 'arealCapacity', 'temperature'] as const satisfies readonly ConditionName[];

/**
 * The conditions of a test of this cell: those given, electrolyte and separator of the cell, and all others as not
 * stated.
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
