import { type Claim, conditionOf } from '../../domain/claim.ts';
import { isSameSetPoint } from '../../domain/comparable.ts';
import { inSI } from '../../domain/inSI.ts';
import { exactly } from '../../domain/measure.ts';
import { fromSI } from '../../physics/quantity.ts';
import type { SymmetricCellProblem } from '../../simulation/models/symmetricCell/problem.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated.ts';
import { inUnit, inUnitIf } from '../inUnit.ts';
import type { MeasuredComparisonParent, SymmetricCellResultParent } from '../parents.ts';

/** Measured overpotentials of the run's own cell; a bound cannot be compared. */
async function comparisons(
  { run, result }: SymmetricCellResultParent,
  { load }: Context,
): Promise<MeasuredComparisonParent[]> {
  const { cellId } = run.subjects;
  if (cellId === null) return [];
  const claims = await load.claimsOf.load({ subjectId: cellId, property: 'overpotential' });
  return claims.flatMap((claim) => {
    const measured = claim.value.kind === 'MEASURE' ? inSI(claim.value).value : null;
    if (measured === null) return [];
    const isCalibratedOn = result.interface.fits.some(({ claimKey }) => claimKey === claim.key);
    const differsIn = differences(claim, run.problem as SymmetricCellProblem);
    return [{ claim, measured, predicted: result.plateauOverpotential.value, isCalibratedOn, differsIn }];
  });
}

/** Conditions of a claim that are other than the run's, or not stated. */
function differences(claim: Claim, { parameters, ledger }: SymmetricCellProblem): string[] {
  return (['currentDensity', 'arealCapacity', 'temperature'] as const).filter((name) => {
    const measure = conditionOf(claim, name)?.measure;
    const taken = measure ? inSI(measure).value : null;
    const asked = Number(ledger.find(({ id }) => id === parameters[name])!.value);
    return taken === null || !isSameSetPoint(taken, asked);
  });
}

const partNames = {
  ohmic: 'ohmic',
  concentration: 'concentration',
  workingInterface: 'working interface',
  counterInterface: 'counter interface',
  series: 'leads and contacts',
} as const;

export const symmetricCellResolvers: Resolvers = {
  SymmetricCellResult: {
    basis: ({ result }) => result.basis,
    basisReason: ({ result }) => result.basisReason,
    plateauOverpotential: ({ result: { plateauOverpotential } }) =>
      inUnit('mV', plateauOverpotential.value, plateauOverpotential.band),
    band: ({ result }) =>
      result.contributions
        .toSorted((a, b) => (b.high ?? Infinity) - b.low - ((a.high ?? Infinity) - a.low) || 0)
        .map(({ entry, low, high, note }) => ({
          name: entry,
          low: inUnit('mV', low),
          high: inUnitIf('mV', high),
          note,
        })),
    parts: ({ result: { plateauParts } }) =>
      Object.entries(partNames).map(([key, name]) => ({
        name,
        quantity: inUnit('mV', plateauParts[key as keyof typeof partNames]),
      })),
    interfaceResistance: ({ result }) => inUnitIf('Ohm.cm2', result.interface.interfaceResistance),
    exchangeCurrentDensity: ({ result }) => inUnitIf('mA/cm2', result.interface.exchangeCurrentDensity),
    underOtherLaw: ({ result: { interface: known } }) =>
      known.otherLaw && inUnit('mV', known.otherLaw.plateauOverpotential, known.otherLaw.band),
    limitingCurrentDensity: ({ result }) => inUnit('mA/cm2', result.limitingCurrentDensity),
    sandTime: ({ result }) => inUnit('s', result.sandTime),
    depletionTime: ({ result }) => inUnitIf('s', result.depletionTime),
    balance: ({ result: { chargeBalance } }) => ({
      plated: inUnit('mA.h/cm2', chargeBalance.plated),
      stripped: inUnit('mA.h/cm2', chargeBalance.stripped),
      chargeError: exactly(chargeBalance.chargeError, '1'),
      saltError: exactly(chargeBalance.saltError, '1'),
    }),
    measured: (parent, _args, context) => comparisons(parent, context),
    series: ({ result: { series } }) => [
      { name: 'time', unit: 's', values: series.time },
      { name: 'cycle', unit: '1', values: series.cycle },
      { name: 'currentDensity', unit: 'mA/cm2', values: series.currentDensity.map((i) => fromSI(i, 'mA/cm2').value) },
      { name: 'cellVoltage', unit: 'mV', values: series.cellVoltage.map((v) => fromSI(v, 'mV').value) },
    ],
    notes: ({ result }) => result.notes,
  },
  MeasuredComparison: {
    difference: ({ predicted, measured }) => inUnit('mV', predicted - measured),
    relativeDifference: ({ predicted, measured }) => inUnit('%', predicted / measured - 1),
  },
};
