import { sampledView } from '../../../analysis/sampledView.ts';
import { type Claim, conditionOf, type conditionWords } from '../../../domain/claim.ts';
import { isSameSetPoint } from '../../../domain/conditions/comparable.ts';
import { exactly } from '../../../domain/measure.ts';
import { inSI, inUnit, inUnitIf } from '../../../domain/si.ts';
import { fromSI } from '../../../physics/quantity.ts';
import type { TotalShares } from '../../../statistics/totalShares.ts';
import type { Viewed } from '../../manifest.ts';
import { heldView } from './held/heldView.ts';
import { VERSION } from './prediction/predict.ts';
import type { SymmetricCellProblem } from './problem.ts';
import { profilesView } from './profilesView.ts';
import type { SymmetricCellResult } from './result.ts';
import { sampledParts } from './sampling/sampledParts.ts';
import { totalSharesOf } from './sampling/totals.ts';

type ViewedCell = Viewed<SymmetricCellProblem, SymmetricCellResult>;

const partNames = {
  ohmic: 'ohmic',
  concentration: 'concentration',
  workingInterface: 'working interface',
  counterInterface: 'counter interface',
  series: 'leads and contacts',
} as const satisfies Record<keyof SymmetricCellResult['plateauParts'], string>;

/** `SymmetricCellResult` of the schema. */
export function view(viewed: ViewedCell) {
  const { result } = viewed;
  const { plateauOverpotential, interface: known, chargeBalance } = result;
  return {
    basis: result.basis,
    basisReason: result.basisReason,
    plateauOverpotential: inUnit('mV', plateauOverpotential.value, plateauOverpotential.band),
    extrapolates: result.extrapolates,
    uncertainty: () => result.sample && sampledView(sampledParts(result.sample, totalsOf(viewed)), 'mV'),
    parts: () =>
      Object.entries(partNames).map(([key, name]) => ({
        name,
        quantity: inUnit('mV', result.plateauParts[key as keyof typeof partNames]),
      })),
    interfaceResistance: inUnitIf('Ohm.cm2', known.interfaceResistance),
    exchangeCurrentDensity: inUnitIf('mA/cm2', known.exchangeCurrentDensity),
    areaBasis: areaBasisOf(viewed.problem),
    underLaws: () =>
      known.underLaws.map((one) => ({ law: one.law, plateauOverpotential: inUnit('mV', one.plateauOverpotential) })),
    limitingCurrentDensity: inUnit('mA/cm2', result.limitingCurrentDensity),
    sandTime: inUnitIf('s', result.sandTime),
    depletionTime: inUnitIf('s', result.depletionTime),
    endedWithoutSalt: inUnitIf('s', result.endedWithoutSalt ?? null),
    balance: {
      plated: inUnit('mA.h/cm2', chargeBalance.plated),
      stripped: inUnit('mA.h/cm2', chargeBalance.stripped),
      chargeError: chargeBalance.chargeError === null ? null : exactly(chargeBalance.chargeError, '1'),
      saltError: exactly(chargeBalance.saltError, '1'),
    },
    measured: () => comparisons(viewed),
    held: () => result.held && heldView(result.held, totalsOf(viewed)),
    series: () => curves(result),
    saltProfiles: () => profilesView(result.profiles),
    notes: result.notes,
  };
}

/** What another version of the model would say is not a share of this result. */
function totalsOf({ problem, result }: ViewedCell): TotalShares | null {
  return result.version === VERSION ? totalSharesOf(problem) : null;
}

/** The active area of the run is the geometric one, unless their ratio is given. */
function areaBasisOf({ parameters, ledger }: SymmetricCellProblem): (typeof conditionWords)['areaBasis'][number] {
  const ratio = ledger.find(({ id }) => id === parameters.activeAreaRatio)?.value ?? 1;
  return ratio === 1 ? 'geometric area' : 'true area';
}

function curves({ series }: SymmetricCellResult) {
  return [
    { name: 'time', unit: 's', values: series.time },
    { name: 'cycle', unit: '1', values: series.cycle },
    { name: 'currentDensity', unit: 'mA/cm2', values: series.currentDensity.map((i) => fromSI(i, 'mA/cm2').value) },
    { name: 'cellVoltage', unit: 'mV', values: series.cellVoltage.map((v) => fromSI(v, 'mV').value) },
  ];
}

/** Measured overpotentials of the run's own cell; a bound cannot be compared. */
async function comparisons({ problem, result, claimsOf }: ViewedCell) {
  const claims = await claimsOf('cellId', 'overpotential');
  const predicted = result.plateauOverpotential.value;
  return claims.flatMap((claim) => {
    const measured = claim.value.kind === 'MEASURE' ? inSI(claim.value).value : null;
    if (measured === null) return [];
    return {
      claim,
      isCalibratedOn: result.interface.fits.some(({ claimKey }) => claimKey === claim.key),
      differsIn: differences(claim, problem),
      difference: inUnit('mV', predicted - measured),
      relativeDifference: inUnit('%', predicted / measured - 1),
    };
  });
}

/** Conditions of a claim that differ from the run's, or are not stated. */
function differences(claim: Claim, { parameters, ledger }: SymmetricCellProblem): string[] {
  return (['currentDensity', 'arealCapacity', 'temperature'] as const).filter((name) => {
    const measure = conditionOf(claim, name)?.measure;
    const taken = measure ? inSI(measure).value : null;
    const asked = Number(ledger.find(({ id }) => id === parameters[name])!.value);
    return taken === null || !isSameSetPoint(taken, asked);
  });
}
