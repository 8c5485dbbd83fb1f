import { fromSI } from '../../../../physics/quantity.ts';
import { LatinHypercube, usualDesign } from '../../../../statistics/latinHypercube.ts';
import { quantile } from '../../../../statistics/sample.ts';
import { refused } from '../../../parameterTable.ts';
import { UNLIKELY_POTENTIAL, unlikelyPotential } from '../held/unlikelyPotential.ts';
import { isHeld, type SymmetricCellProblem } from '../problem.ts';
import { validate } from '../validate.ts';
import { decidedLaw, memberOutcomes } from './outcomes.ts';

/** Enough to see on which side of a limit the result lies: a few percent, some 10 ms. */
const DESIGN = { ...usualDesign, size: 512 };
/**
 * Members are in random order. The first of them are enough where, if half of all were unlikely potentials, so few of them would
 * be with a probability below 2⁻⁴⁰ only: 40 members with none, 88 with an eighth. Over all members that is below 1e-9.
 */
const ENOUGH = 40;
/** The stability window of an electrolyte where none is recorded, V: assumed, from 3 to 5. */
const WINDOW = 4;

/**
 * A problem whose result lies where the model still holds. Above 1 V the result is an extrapolation.
 *
 * @throws InvalidInput where most of what may be has no salt left, or is outside of the window of the electrolyte
 */
export function withPotential(problem: SymmetricCellProblem): SymmetricCellProblem {
  if (problem.untilDepleted || isHeld(problem)) return problem;
  const sorted = membersToDecide(problem);
  if (sorted.length === 0) return problem;
  const [low, median] = [quantile(sorted, 0.05), quantile(sorted, 0.5)];
  if (median === Infinity) {
    // Where the value itself has no salt, limit and time are told.
    validate(problem);
    throw refusedCurrent(problem, 'less: in more than half of what may be no salt is left at an electrode');
  }
  if (low > WINDOW) {
    const volts = `even the 5 % quantile of the overpotential is ${low.toPrecision(3)} V`;
    throw refusedCurrent(problem, `less: ${volts}, outside of a window of ${WINDOW} V (assumed, from 3 to 5 V)`);
  }
  if (median <= UNLIKELY_POTENTIAL) return problem;
  const detail = unlikelyPotential(median);
  return {
    ...problem,
    basis: problem.basis === 'PRIOR' ? 'PRIOR' : 'EXTRAPOLATED',
    basisReason: `${problem.basisReason}; ${detail}`,
    extrapolates: [...problem.extrapolates, { what: 'POTENTIAL', detail }],
  };
}

/** The members of the sample that have a number, in rising order: the first of them where these are enough, else all. */
function membersToDecide(problem: SymmetricCellProblem): Float64Array {
  const outcomeOf = memberOutcomes(problem, new LatinHypercube(DESIGN), decidedLaw(problem));
  const members: number[] = [];
  let unlikely = 0;
  for (let member = 0; member < DESIGN.size && !areEnough(members.length, unlikely); member++) {
    const { value } = outcomeOf(member);
    if (Number.isNaN(value)) continue;
    members.push(value);
    if (value > UNLIKELY_POTENTIAL) unlikely++;
  }
  return Float64Array.from(members).sort();
}

/**
 * By Chernoff's bound, which also holds for drawing without replacement.
 *
 * @see Hoeffding, Journal of the American Statistical Association 58, 13 (1963), doi:10.1080/01621459.1963.10500830
 */
function areEnough(count: number, unlikely: number): boolean {
  if (2 * unlikely >= count) return false;
  const share = unlikely / count;
  const ofShare = (one: number) => (one === 0 ? 0 : one * Math.log2(2 * one));
  return count * (ofShare(share) + ofShare(1 - share)) >= ENOUGH;
}

function refusedCurrent({ parameters, ledger }: SymmetricCellProblem, allowed: string) {
  const current = Number(ledger.find(({ id }) => id === parameters.currentDensity)!.value);
  const shown = Number(fromSI(current, 'mA/cm2').value.toPrecision(6));
  return refused('currentDensity', `${shown} mA/cm2`, allowed);
}
