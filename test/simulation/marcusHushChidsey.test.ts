import { describe, expect, it } from 'vitest';
import { E_CHARGE } from '../../src/physics/constants.ts';
import { greatestCurrent } from '../../src/physics/marcusHushChidsey.ts';
import { interfaceOverpotential } from '../../src/simulation/cells/electrodeInterface.ts';
import { fromFacts } from '../../src/simulation/models/symmetricCell/fromFacts.ts';
import { symmetricCellModel } from '../../src/simulation/models/symmetricCell/model.ts';
import { unwatched } from '../../src/simulation/simulate.ts';
import { glassFibre } from './cells.ts';
import { sodiumFacts } from './sodiumFacts.ts';

const given = {
  ...glassFibre,
  saltDiffusivity: 0.9e-10,
  exchangeCurrentDensity: 10,
  currentDensity: 50,
  arealCapacity: 3.6e3,
  interfaceLaw: 'MARCUS_HUSH_CHIDSEY',
  reorganisationEnergy: 0.3 * E_CHARGE,
};
const run = (changes: object) => {
  const problem = symmetricCellModel.fromParameters({ ...given, ...changes });
  return symmetricCellModel.solve(JSON.parse(JSON.stringify(problem)), unwatched);
};
const refusal = (work: () => unknown) => (matcher: object) => expect(work).toThrow(matcher as Error);

describe('a cell with kinetics after Marcus, Hush and Chidsey', () => {
  it('has the overpotential of this law at both electrodes, with the middle of its band about it', () => {
    const { plateauParts, plateauOverpotential, sample, interface: known } = run({});
    const bv = run({ interfaceLaw: 'BUTLER_VOLMER', reorganisationEnergy: null });
    const electrode = { resistance: 0, exchangeCurrentDensity: 10 };
    const factor =
      interfaceOverpotential(50, { ...electrode, reorganisationEnergy: 0.3 * E_CHARGE }, 1, 298.15) /
      interfaceOverpotential(50, electrode, 1, 298.15);
    expect(factor).toBeGreaterThan(1.05);
    expect(plateauParts.workingInterface / bv.plateauParts.workingInterface).toBeCloseTo(factor, 1);
    expect(known.law).toBe('MARCUS_HUSH_CHIDSEY');
    expect(sample!.quantiles.p50! / plateauOverpotential.value).toBeCloseTo(1, 1);
    expect(sample!.quantiles.p50! / bv.sample!.quantiles.p50!).toBeGreaterThan(1.03);
  });

  it('is refused at a current that its kinetics cannot pass', () => {
    const most = greatestCurrent({
      exchangeCurrentDensity: 0.5,
      reorganisationEnergy: 0.1 * E_CHARGE,
      temperature: 298.15,
    });
    expect(most).toBeLessThan(50);
    refusal(() => run({ exchangeCurrentDensity: 0.5, reorganisationEnergy: 0.1 * E_CHARGE }))(
      expect.objectContaining({
        argument: ['currentDensity'],
        allowed: expect.stringMatching(/which no overpotential/),
      }),
    );
  });

  it('needs both of its numbers by hand, and no other law reads the second', () => {
    refusal(() => run({ reorganisationEnergy: null }))(expect.objectContaining({ argument: ['reorganisationEnergy'] }));
    refusal(() => run({ exchangeCurrentDensity: null }))(
      expect.objectContaining({ argument: ['exchangeCurrentDensity'] }),
    );
    refusal(() => run({ interfaceLaw: 'BUTLER_VOLMER' }))(
      expect.objectContaining({ argument: ['reorganisationEnergy'] }),
    );
  });

  it('is not fitted to measured cells', () => {
    const overrides = { reorganisationEnergy: 0.3 * E_CHARGE };
    refusal(() => fromFacts(sodiumFacts('nisb', { interfaceLaw: 'MARCUS_HUSH_CHIDSEY', overrides })))(
      expect.objectContaining({ argument: ['interfaceLaw'], allowed: expect.stringMatching(/not fitted/) }),
    );
    const byHand = { ...overrides, exchangeCurrentDensity: 20 };
    const problem = fromFacts(sodiumFacts('nisb', { interfaceLaw: 'MARCUS_HUSH_CHIDSEY', overrides: byHand }));
    expect(problem.ledger.find(({ id }) => id === 'reorganisationEnergy')!.value).toBe(0.3 * E_CHARGE);
  });
});
