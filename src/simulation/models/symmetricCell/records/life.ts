import { isNumeric } from '../../../../domain/choose.ts';
import type { Claim } from '../../../../domain/claim.ts';
import type { Extrapolation } from '../../../../domain/run.ts';
import { inSI } from '../../../../domain/si.ts';
import { fromSI } from '../../../../physics/quantity.ts';
import { type Ground, groundOf } from '../../../grounds.ts';
import { refused } from '../../../parameterTable.ts';
import type { ExpectedRun } from '../facts.ts';

/** How long this very cell was cycled, by one claim. */
export interface Life {
  readonly claim: Claim;
  /** s, at the current and the capacity of the run where it is told in cycles. */
  readonly duration: number;
  /** The cell failed then; else its test ended. */
  readonly isFailure: boolean;
}

type Cycled = Pick<ExpectedRun, 'currentDensity' | 'arealCapacity' | 'lives' | 'ignoring'>;

/** A run may be longer than a test by this share and still be of its length. */
const SAME = 0.01;

/** The lives of the cell of a run that are not left out and have a number. */
export function livesOf(facts: Cycled): readonly Life[] {
  const { lives, ignoring } = facts;
  return lives.filter(({ key }) => !ignoring.includes(key)).flatMap((claim) => lifeIn(claim, perCycle(facts)));
}

/**
 * Hours of cycling in the run, against those after which the cell failed, and those for which it was tested.
 *
 * @throws InvalidInput where the run is longer than the cell lived, unless it is taken to live on
 */
export function beyondLife(facts: ExpectedRun, lives: readonly Life[]): readonly Extrapolation[] {
  const { cycles } = facts;
  const failure = lives.filter(({ isFailure }) => isFailure).toSorted((a, b) => a.duration - b.duration)[0];
  const duration = cycles * perCycle(facts);
  if (failure && duration > failure.duration) {
    const died = `this cell failed after ${hours(failure.duration)} (${failure.claim.key})`;
    if (facts.beyondLife) return [{ what: 'CYCLES', detail: `${died}; the result is that of a cell that lived` }];
    const most = Math.floor(failure.duration / perCycle(facts));
    const fewer = most > 0 ? `≤ ${most}` : 'a smaller capacity or a larger current';
    throw refused('cycles', String(cycles), `${fewer}, for ${died}; or say beyondLife: true`);
  }
  const longest = Math.max(...lives.map((life) => life.duration));
  if (lives.length === 0 || duration <= longest * (1 + SAME)) return [];
  return [{ what: 'CYCLES', detail: `${hours(duration)}, where the longest test lasted ${hours(longest)}` }];
}

/** Every one of them decides for how many cycles the result is more than an extrapolation. */
export function groundsOfLife(lives: readonly Life[]): readonly Ground[] {
  return lives.flatMap(({ claim, isFailure }) =>
    groundOf(
      claim,
      isFailure
        ? 'the cell failed then: more cycles are refused, unless the cell is taken to live on'
        : 'the test ended then and the cell still worked: more cycles are an extrapolation',
    ),
  );
}

/** s */
function perCycle({ currentDensity, arealCapacity }: Pick<ExpectedRun, 'currentDensity' | 'arealCapacity'>): number {
  return (2 * arealCapacity) / currentDensity;
}

function lifeIn(claim: Claim, cycle: number): Life[] {
  if (!isNumeric(claim)) return [];
  const { value: exact, low } = inSI(claim.value);
  const number = exact ?? low;
  if (number === null) return [];
  return [{ claim, duration: claim.property === 'cycleLife' ? number * cycle : number, isFailure: exact !== null }];
}

function hours(seconds: number): string {
  return `${Number(fromSI(seconds, 'h').value.toPrecision(4))} h`;
}
