import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'solve-'));
afterAll(() => rmSync(folder, { recursive: true }));

const cell = {
  separatorThickness: { value: 0.26, unit: 'mm' },
  porosity: { value: 92, unit: '%' },
  saltConcentration: { value: 1, unit: 'mol/L' },
  ionicConductivity: { value: 6.8, unit: 'mS/cm' },
  saltDiffusivity: { value: 0.9e-6, unit: 'cm2/s' },
  transferenceNumber: 0.45,
  temperature: { value: 25, unit: 'Cel' },
  interfaceResistance: { value: 12.69, unit: 'Ohm.cm2' },
  currentDensity: { value: 1, unit: 'mA/cm2' },
  arealCapacity: { value: 1, unit: 'mA.h/cm2' },
};

function solve(...args: string[]) {
  return spawnSync(process.execPath, ['src/solve.ts', ...args], { encoding: 'utf8' });
}

function solveWith(changes: Record<string, unknown>) {
  const file = join(folder, 'parameters.json');
  writeFileSync(file, JSON.stringify({ ...cell, ...changes }));
  return solve('symmetric-cell', file);
}

describe('the solve command', () => {
  it('prints the result as JSON, whatever units the parameters came in', () => {
    const { stdout, status, stderr } = solveWith({});
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(JSON.parse(stdout).plateauOverpotential.value).toBeCloseTo(0.035, 5);
  });

  it('takes units as papers write them', () => {
    const written = { arealCapacity: { value: 1, unit: 'mAh cm−2' }, currentDensity: { value: 1, unit: 'mA cm⁻²' } };
    const { stdout, status } = solveWith({ ...written, temperature: { value: 25, unit: '°C' } });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(solveWith({}).stdout));
  });

  it.each([
    ['porosity', 1.3, '> 0 and ≤ 1'],
    ['separatorThickness', { value: -1, unit: 'um' }, '≥ 0.1 and ≤ 50000 um'],
    ['unheardOf', 1, 'separatorThickness'],
  ])('names field, value and what is allowed when %s is wrong', (name, value, allowed) => {
    const { stderr, stdout, status } = solveWith({ [name]: value });
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(`field:   ${name}`);
    expect(stderr).toContain(allowed);
  });

  it('names both units when the dimension is wrong', () => {
    const { stderr, status } = solveWith({ separatorThickness: { value: 260, unit: 'mS/cm' } });
    expect(status).toBe(2);
    expect(stderr).toContain('separatorThickness cannot be in mS/cm: it is measured in um');
  });

  it('asks for the unit of a number that has one', () => {
    const { stderr, status } = solveWith({ currentDensity: 1 });
    expect(status).toBe(2);
    expect(stderr).toContain('currentDensity needs a value and a unit');
  });

  it('lists each parameter with unit, default and allowed range', () => {
    const { stdout, status } = solve('symmetric-cell', '--help');
    expect(status).toBe(0);
    expect(stdout).toContain('separatorThickness (L), in um');
    expect(stdout).toContain('default: 298.15; allowed: ≥ 200 and ≤ 400 K');
  });
});

describe('the solve command for a deposit', () => {
  const deposit = {
    control: 'POTENTIOSTATIC',
    appliedPotential: { value: -100, unit: 'mV' },
    thickness: { value: 40, unit: 'nm' },
    coating: 'ISLANDS',
    molarVolume: { value: 23.75, unit: 'cm3/mol' },
    surfaceEnergy: { value: 0.22, unit: 'J/m2' },
    windowWidth: { value: 320, unit: 'nm' },
    columns: 64,
    snapshots: 2,
  };
  const run = (changes: Record<string, unknown>, ...options: string[]) => {
    const file = join(folder, 'deposit.json');
    writeFileSync(file, JSON.stringify({ ...deposit, ...changes }));
    return solve('electrodeposition', file, ...options);
  };

  it('prints the morphology, and leaves pictures and fields where it is told to', () => {
    const files = join(folder, 'files');
    const { stdout, stderr, status } = run({}, '--files', files);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const { snapshots, ending } = JSON.parse(stdout);
    expect(ending).toBe('THICKNESS');
    expect(snapshots[1].morphology.meanThickness * 1e9).toBeCloseTo(40, 1);
    expect(snapshots[1].metalFraction).toBeUndefined();
    expect(readdirSync(files)).toEqual(
      expect.arrayContaining(['film-strip.png', 'growth.svg', 'metal-fraction-02.npy']),
    );
  });

  it('names the field and what is allowed when islands are wider than their pitch', () => {
    const { stderr, status } = run({ islandPitch: { value: 20, unit: 'nm' } });
    expect(status).toBe(2);
    expect(stderr).toContain('field:   islandDiameter');
    expect(stderr).toContain('allowed: ≤ 20 nm, the pitch');
  });
});
