import type { SaltDiffusion } from '../../../cells/saltDiffusion.ts';

/** The charge of a half-cycle is met to this share of its last step. */
const EXACT = 1e-12;
const MOST_TRIALS = 60;

/**
 * Shortens the step that was tried to the one that passes the charge that is left, where it passes more: by secants.
 *
 * @param left C m⁻²
 * @returns whether the step passes all of it
 */
export function fillToCapacity(salt: SaltDiffusion, left: number): boolean {
  let passed = Math.abs(salt.charge[0]!);
  if (passed < left * (1 - EXACT)) return false;
  let [before, passedBefore] = [0, 0];
  for (let trial = 0; trial < MOST_TRIALS && Math.abs(passed / left - 1) > EXACT; trial++) {
    const step = salt.timeStep;
    const next = step + ((left - passed) * (step - before)) / (passed - passedBefore);
    [before, passedBefore] = [step, passed];
    salt.timeStep = next;
    salt.attempt();
    passed = Math.abs(salt.charge[0]!);
  }
  return true;
}
