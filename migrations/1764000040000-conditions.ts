import type { MigrationInterface, QueryRunner } from 'typeorm';
import { meaningOf, toSI } from '../src/physics/ucum.ts';

const names = {
  currentDensity: 'current_density',
  arealCapacity: 'areal_capacity',
  temperature: 'temperature',
  cycles: 'cycles',
};

interface Row {
  readonly id: string;
  readonly property: string;
  readonly conditions: readonly {
    readonly name: string;
    readonly status: string;
    readonly measure: {
      readonly value: number | null;
      readonly low: number | null;
      readonly high: number | null;
      readonly unit: string;
    } | null;
  }[];
}

/** For each condition by which claims are filtered: its origin, and the least and the greatest number that it allows. */
export class Conditions1764000040000 implements MigrationInterface {
  readonly name = 'Conditions1764000040000';

  async up(db: QueryRunner): Promise<void> {
    const columns = Object.values(names).flatMap((name) => [
      `add ${name}_status text check (${name}_status in ('STATED', 'ASSUMED', 'NOT_STATED'))`,
      `add ${name}_low_si double precision`,
      `add ${name}_high_si double precision`,
    ]);
    await db.query(`
      alter table claim drop current_density_si, drop areal_capacity_si, ${columns.join(', ')};
    `);
    const rows: Row[] = await db.query('select id, property, conditions from claim');
    for (const row of rows) await fill(db, row);
  }

  async down(db: QueryRunner): Promise<void> {
    const columns = Object.values(names).flatMap((name) =>
      ['status', 'low_si', 'high_si'].map((column) => `drop ${name}_${column}`),
    );
    await db.query(`
      alter table claim ${columns.join(', ')}, add current_density_si double precision, add areal_capacity_si double precision;
    `);
    const rows: Row[] = await db.query('select id, property, conditions from claim');
    for (const { id, conditions } of rows) {
      const inSI = ['currentDensity', 'arealCapacity'].map((name) => {
        const measure = conditions.find((one) => one.name === name)?.measure;
        return measure?.value == null ? null : toSI(measure.value, meaningOf(measure.unit));
      });
      await db.query('update claim set current_density_si = $2, areal_capacity_si = $3 where id = $1', [id, ...inSI]);
    }
  }
}

async function fill(db: QueryRunner, { id, property, conditions }: Row): Promise<void> {
  const values = Object.keys(names).flatMap((name) => {
    const condition = conditions.find((one) => one.name === name);
    const status = condition?.status ?? (isNeeded(property, name) ? 'NOT_STATED' : null);
    if (condition === undefined || status === 'NOT_STATED') return [status, null, null];
    if (condition.measure === null) return [status, -Infinity, Infinity];
    const { value, low, high, unit } = condition.measure;
    const meaning = meaningOf(unit);
    return [status, toSI(low ?? value ?? -Infinity, meaning), toSI(high ?? value ?? Infinity, meaning)];
  });
  const columns = Object.values(names).flatMap((name) => [`${name}_status`, `${name}_low_si`, `${name}_high_si`]);
  const assignments = columns.map((column, i) => `${column} = $${i + 2}`);
  await db.query(`update claim set ${assignments.join(', ')} where id = $1`, [id, ...values]);
}

/** Results of tests, which depend on current, capacity and temperature, whether or not their source states them. */
const ofTests = [
  'overpotential',
  'lifetime',
  'cycleLife',
  'coulombicEfficiency',
  'initialCoulombicEfficiency',
  'energyEfficiency',
  'meanChargeVoltage',
  'capacityRetentionPerCycle',
  'retainedArealCapacity',
  'specificEnergy',
  'timeToDendrites',
];
const atTemperature = [
  'nucleusDiameter',
  'ionicConductivity',
  'ionMobility',
  'ionDiffusivity',
  'saltDiffusivity',
  'transferenceNumber',
  'exchangeCurrentDensity',
  'interfaceResistance',
  'contactAngle',
  'surfaceTension',
  'viscosity',
];

function isNeeded(property: string, condition: string): boolean {
  if (condition === 'cycles') return false;
  if (condition === 'currentDensity' && property === 'nucleusDiameter') return true;
  return ofTests.includes(property) || (condition === 'temperature' && atTemperature.includes(property));
}
