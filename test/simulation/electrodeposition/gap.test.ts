import { describe, expect, it } from 'vitest';
import { SolverFailure } from '../../../src/domain/errors.ts';
import type { Separator } from '../../../src/domain/subjects.ts';
import { catalogue } from '../../../src/library/catalogue.ts';
import { F, R } from '../../../src/physics/constants.ts';
import { sandTime } from '../../../src/physics/sandTime.ts';
import { completeParameters } from '../../../src/simulation/models/electrodeposition/completeParameters.ts';
import { fromFacts } from '../../../src/simulation/models/electrodeposition/fromFacts.ts';
import { planarState } from '../../../src/simulation/models/electrodeposition/solver/scales.ts';
import { driven, film, held, LAMBDA, made, sodium } from './deposits.ts';
import { libraryFacts } from './libraryFacts.ts';

const driven1 = { ...sodium, control: 'GALVANOSTATIC', currentDensity: 10 };

describe('the salt at rest across the gap', () => {
  it.each([
    [10e-6, 0.9928423552095181, -0.36911930419352085],
    [260e-6, 0.8139012354474717, -10.581039230567281],
  ])('of %f m is u = 1 − jL/(2FD₊c₀g) at 1 mA/cm², within 0.1 %', (electrodeGap, u, millivolts) => {
    const { concentrationRatio } = planarState(
      completeParameters({ ...driven1, electrodeGap, transport: 'QUASI_STEADY' }),
    );
    expect(Math.abs(concentrationRatio / u - 1)).toBeLessThan(1e-3);
    const shown = ((2e3 * R * 298.15) / F) * Math.log(concentrationRatio);
    expect(Math.abs(shown / millivolts - 1)).toBeLessThan(1e-3);
  });

  it('has the drop of a gap longer by 1/g where a separator fills it', () => {
    const cellSize = 50e-9;
    const parameters = { electrodeGap: 50e-6, transportFactor: 0.4, separatorPorosity: 0.6, transport: 'QUASI_STEADY' };
    const { deposit } = made({ cellSize, columns: 16, rows: 48, parameters, distance: film(10 * cellSize) });
    deposit.relax(held(-0.1), 3);
    const current = deposit.electrode.current / deposit.width;
    const { front } = deposit;
    const u = deposit.salt.u[front.cells.findLast((k) => front.f[k]! > 0 && front.f[k]! < 0.5)!]!;
    const left = 50e-6 / 0.4 - 10 * cellSize;
    expect((1 - u) / (current * LAMBDA * left)).toBeCloseTo(1, 2);
  });
});

describe('a separator', () => {
  const layer = { thickness: 300e-6, porosity: 0.8, transportFactor: 0.5, transferenceNumber: 0.4 };

  it('runs out of salt at Sand’s time of its porosity and transport factor within 1 %', () => {
    const cellSize = 5e-9;
    const parameters = {
      control: 'GALVANOSTATIC',
      currentDensity: 300,
      appliedPotential: null,
      transport: 'TRANSIENT',
      electrodeGap: layer.thickness,
      separatorPorosity: layer.porosity,
      transportFactor: layer.transportFactor,
      exchangeCurrentDensity: 300,
      molarVolume: 1e-6,
      doubleLayerCapacitance: 1e-6,
    };
    const { deposit } = made({ cellSize, columns: 16, rows: 32, parameters, distance: film(10 * cellSize) });
    const tau = sandTime({ ...layer, saltDiffusivity: 2 * 7.24e-11 * 0.6, saltConcentration: 1000 }, 300);
    let failure: unknown;
    try {
      while (deposit.electrode.time < 2 * tau) deposit.step(driven(300), Number.POSITIVE_INFINITY, 1);
    } catch (error) {
      failure = error;
    }
    expect(failure).toBeInstanceOf(SolverFailure);
    expect(Math.abs((failure as SolverFailure).time / tau - 1)).toBeLessThan(1e-2);
  });

  const separator = (slug: string) =>
    catalogue.subjects.find((one): one is Separator => one.kind === 'SEPARATOR' && one.slug === slug)!;
  const ledgerOf = (...of: Parameters<typeof libraryFacts>) =>
    new Map(fromFacts(libraryFacts(...of)).ledger.map((entry) => [entry.parameter, entry]));

  it('gives the gap its thickness, porosity and transport factor, with their claims', () => {
    const ledger = ledgerOf('nisb-ni-foil', { separator: separator('whatman-gf-c') });
    expect(ledger.get('electrodeGap')).toMatchObject({ value: 260e-6, origin: 'CLAIM', claimKey: 'wang2021/G1' });
    expect(ledger.get('separatorPorosity')).toMatchObject({ value: 0.92, low: 0.905, high: 0.925 });
    const factor = ledger.get('transportFactor')!;
    expect(factor.value).toBeCloseTo(0.92 ** 1.5, 6);
    expect(factor.claimKeys).toContain('assumptions/gf-c-porosity');
    expect(ledger.get('transport')).toMatchObject({ value: 'TRANSIENT', origin: 'DEFAULT' });
    expect(ledger.get('transport')!.claimKeys).toEqual(
      expect.arrayContaining(['wang2021/G1', 'assumptions/gf-c-porosity']),
    );
  });

  it('that is not named leaves a gap of 10 µm, from 5 to 300 µm, assumed, of free solution', () => {
    const ledger = ledgerOf('ni-foil');
    expect(ledger.get('electrodeGap')).toMatchObject({
      value: expect.closeTo(10e-6, 12),
      low: expect.closeTo(5e-6, 12),
      high: expect.closeTo(300e-6, 12),
      origin: 'DEFAULT',
      reason: expect.stringContaining('no separator is named'),
      uncertain: { distribution: { shape: 'SPLIT_LOGNORMAL', p50: expect.closeTo(10e-6, 12) } },
    });
    expect(ledger.get('separatorPorosity')).toMatchObject({ value: 1, low: null });
    expect(ledger.get('transportFactor')).toMatchObject({ value: 1, low: null });
  });

  it('whose thickness is not recorded is refused, unless the gap is given by hand', () => {
    const unknown = { ...separator('whatman-gf-c'), id: 'another', name: 'Another' };
    const facts = { separator: unknown };
    expect(() => ledgerOf('ni-foil', facts)).toThrow('electrode gap of Another is not recorded; give electrodeGap');
    const overrides = { electrodeGap: 100e-6, separatorPorosity: 0.5, transportFactor: 0.3 };
    expect(ledgerOf('ni-foil', { ...facts, overrides }).get('electrodeGap')).toMatchObject({ origin: 'GIVEN' });
  });
});
