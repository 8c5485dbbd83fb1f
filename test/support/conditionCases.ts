import { libraryId } from '../../src/domain/identity.ts';
import type { Cell } from '../../src/domain/subjects.ts';
import { catalogue } from '../../src/library/catalogue.ts';
import { at, testsFrom } from '../../src/library/claims.ts';
import { assumedCondition, notStated, stated, statedBetween } from '../../src/library/conditions.ts';
import { symmetric } from '../../src/library/papers/wang2021/cells.ts';
import { source } from '../../src/library/records.ts';
import type { Catalogue } from '../../src/store/library/loadLibrary.ts';

/** A source whose claims differ in one condition: whether the current density is stated, a range, assumed or not stated. */
const cases = source('condition-cases', 'Condition cases', {
  title: 'Condition cases',
  authors: ['Nobody'],
  year: 2026,
});
const test = testsFrom(cases, 'MEASURED');

/** A sodium cell of its own for each claim. */
function cell(slug: string): Cell {
  return { ...symmetric.naPlate, id: libraryId('CELL', slug), slug, name: slug };
}

const cells = {
  stated1: cell('case-stated-1'),
  stated2: cell('case-stated-2'),
  stated5: cell('case-stated-5'),
  swept: cell('case-swept'),
  assumed: cell('case-assumed'),
  assumedToo: cell('case-assumed-too'),
  silent: cell('case-silent'),
  life2000: cell('case-life-2000'),
  life1000: cell('case-life-1000'),
};

const current = (value: number) => stated('currentDensity', value, 'mA/cm2');
const assumedCurrent = assumedCondition('currentDensity', 1, 'mA/cm2', [0.5, 5]);
const rest = [stated('arealCapacity', 1, 'mA.h/cm2'), stated('temperature', 298.15, 'K')];
const here = at('§1');

const claims = [
  test('C1', cells.stated1, 'overpotential', '40', 'mV', here, { conditions: [current(1), ...rest] }),
  test('C2', cells.stated2, 'overpotential', '70', 'mV', here, { conditions: [current(2), ...rest] }),
  test('C5', cells.stated5, 'overpotential', '160', 'mV', here, { conditions: [current(5), ...rest] }),
  test('C3', cells.swept, 'overpotential', '50', 'mV', here, {
    conditions: [statedBetween('currentDensity', [0.5, 5], 'mA/cm2'), ...rest],
  }),
  test('C6', cells.assumed, 'overpotential', '35.0', 'mV', here, { conditions: [assumedCurrent, ...rest] }),
  test('C7', cells.assumedToo, 'overpotential', '46.2', 'mV', here, { conditions: [assumedCurrent, ...rest] }),
  test('C11', cells.silent, 'overpotential', '45', 'mV', here, { conditions: [notStated('currentDensity'), ...rest] }),
  test('C14', cells.life2000, 'lifetime', '>2000', 'h', here, { conditions: [current(1), ...rest] }),
  test('C15', cells.life1000, 'lifetime', '>1000', 'h', here, { conditions: [current(1), ...rest] }),
];

/** The library with these cells and claims. */
export const withConditionCases: Catalogue = {
  subjects: [...catalogue.subjects, cases, ...Object.values(cells)],
  claims: [...catalogue.claims, ...claims],
};
