import { describe, expect, it } from 'vitest';
import { InvalidInput } from '../../../src/domain/errors.ts';
import { electrodepositionModel } from '../../../src/simulation/models/electrodeposition/model.ts';
import { parameterTable } from '../../../src/simulation/models/electrodeposition/parameters.ts';
import { resolveParameters } from '../../../src/simulation/models/electrodeposition/problem.ts';
import { allowedText } from '../../../src/simulation/parameterTable.ts';
import { sodium } from './deposits.ts';

const given = { ...sodium, appliedPotential: -0.1 };

function refusal(changes: Readonly<Record<string, unknown>>): InvalidInput {
  try {
    electrodepositionModel.fromParameters({ ...given, ...changes });
  } catch (error) {
    if (error instanceof InvalidInput) return error;
    throw error;
  }
  throw new Error('it was accepted');
}

describe('parameters of an electrodeposition', () => {
  it('are accepted at their defaults, each with its origin', () => {
    const { ledger } = electrodepositionModel.fromParameters(given);
    expect(ledger.find(({ parameter }) => parameter === 'appliedPotential')).toMatchObject({
      value: -0.1,
      origin: 'GIVEN',
    });
    expect(ledger.find(({ parameter }) => parameter === 'exchangeCurrentDensity')).toMatchObject({
      value: 30,
      low: 10,
      high: 165,
      origin: 'DEFAULT',
    });
    expect(resolveParameters({ ledger }).windowWidth).toBeCloseTo(2.56e-6, 12);
  });

  const islands = { coating: 'ISLANDS' };
  const film = { coating: 'FILM' };
  const driven = { control: 'GALVANOSTATIC', appliedPotential: null };
  it.each([
    ['islandPitch', { ...islands, islandPitch: 0 }, '0 nm', '≥ 0.3 and ≤ 1000000 nm'],
    ['islandPitch', { ...islands, islandPitch: -80e-9 }, '-80 nm', '≥ 0.3 and ≤ 1000000 nm'],
    ['islandDiameter', { ...islands, islandDiameter: 90e-9 }, '90 nm', '≤ 80 nm, the pitch'],
    ['crackWidth', { ...film, crackWidth: 700e-9 }, '700 nm', '≤ 600 nm, the spacing'],
    ['appliedPotential', { appliedPotential: 0.1 }, '0.1 V', '≥ -1 and < 0 V'],
    ['appliedPotential', { appliedPotential: null }, 'null', 'given where control is POTENTIOSTATIC'],
    ['currentDensity', { ...driven }, 'null', 'given where control is GALVANOSTATIC'],
    ['currentDensity', { currentDensity: 10 }, '1 mA/cm2', 'left out where control is POTENTIOSTATIC'],
    ['windowWidth', { windowWidth: 1e-6 }, '1000 nm', '≥ 2500 nm, the room of one nucleus'],
    ['windowWidth', { ...islands, windowWidth: 50e-9 }, '50 nm', '≥ 80 nm, one pitch of the islands'],
    ['thickness', { thickness: 12e-6 }, '12000 nm', '< 10000 nm, the electrode gap: the metal must fit'],
    ['columns', { columns: 500 }, '500', 'a power of two, 16 to 2048'],
    [
      'columns',
      { substrateSiteSpacing: 100e-9, windowWidth: 200e-9 },
      '512',
      '≤ 256: cells of 0.391 nm are smaller than an atom of the metal, 0.422 nm',
    ],
    [
      'windowWidth',
      { substrateSiteSpacing: 1e-9, windowWidth: 5e-9, columns: 16 },
      '5 nm',
      '≥ 6.76 nm: cells of 0.313 nm are smaller than an atom of the metal, 0.422 nm',
    ],
    ['offDuration', { onDuration: 1 }, 'null', 'given where onDuration is'],
    ['coating', { coating: 'NISB' }, 'NISB', 'one of NONE, ISLANDS, FILM'],
  ])('%s is refused with its value and what is allowed: %o', (name, changes, shown, allowed) => {
    expect(refusal(changes)).toMatchObject({ argument: [name], value: shown, allowed });
  });

  it('have cells as small as one atom of the metal, 0.345 nm of lithium, but no smaller', () => {
    const lithium = { molarVolume: 13e-6, surfaceEnergy: 0.47, substrateSiteSpacing: 50e-9, columns: 256 };
    expect(() => electrodepositionModel.fromParameters({ ...given, ...lithium, windowWidth: 90e-9 })).not.toThrow();
    expect(refusal({ ...lithium, windowWidth: 88e-9 })).toMatchObject({ argument: ['columns'], value: '256' });
  });

  it('refuse a current above the limit of the gap', () => {
    const error = refusal({ ...driven, currentDensity: 1400 });
    expect(error).toMatchObject({ argument: ['currentDensity'], value: '140 mA/cm2' });
    expect(error.allowed).toBe('< 139.7 mA/cm2, the limiting current density');
  });

  it('refuse a grid that does not resolve the front, and tell the one that would', () => {
    const error = refusal({ exchangeCurrentDensity: 1e5, appliedPotential: -0.1 });
    expect(error.argument).toEqual(['columns']);
    expect(error.allowed).toBe('≥ 1024: at 512 the front is not resolved, λ i_u h = 0.189');
    expect(() =>
      electrodepositionModel.fromParameters({ ...given, exchangeCurrentDensity: 1e5, columns: 1024 }),
    ).not.toThrow();
  });

  it('of a run of an older version, without those of the gap and of the attempts, are what they were', () => {
    const { ledger } = electrodepositionModel.fromParameters({ ...given, transport: 'QUASI_STEADY' });
    const added = ['separatorPorosity', 'transportFactor', 'attemptFrequency'];
    const older = ledger.filter(({ parameter }) => !added.includes(parameter));
    expect(older).toHaveLength(ledger.length - added.length);
    expect(resolveParameters({ ledger: older })).toEqual(resolveParameters({ ledger }));
    expect(resolveParameters({ ledger: older })).toMatchObject({
      transport: 'QUASI_STEADY',
      separatorPorosity: 1,
      transportFactor: 1,
      attemptFrequency: 1e6,
    });
  });

  it('have a source, a description and an allowed range each', () => {
    for (const parameter of Object.values(parameterTable)) {
      expect(parameter.source).not.toBe('');
      expect(parameter.description).toMatch(/\.$/);
      expect(allowedText(parameter)).toMatch(/[≤<]|one of/);
    }
  });
});
