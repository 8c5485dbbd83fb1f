import { F, R } from '../../../../physics/constants.ts';
import { limitingCurrentDensity } from '../../../../physics/limitingCurrent.ts';
import { betweenLaws, type Electrodes, type InterfaceLaw } from '../../../cells/electrodeInterface.ts';
import { type Plateau, plateauOverpotential, plateauParts } from '../../../cells/plateau.ts';
import type { LinearCell } from '../../../cells/saltModes.ts';
import { increasingRoot } from '../../../numerics/increasingRoot.ts';
import type { SampledCell } from '../sampling/columns.ts';

/** The law of the interface, or how near it is to the ohmic one. */
export interface ChosenLaw {
  readonly law: InterfaceLaw | null;
  /** Of the ohmic law where none is decided. */
  readonly weight: number;
}

/** The magnitude of the current at the voltage that a cell holds, A m⁻². */
export type CurrentOf = (cell: SampledCell, under: (law: InterfaceLaw) => Electrodes, chosen: ChosenLaw) => number;

/** The voltage is met to this share. */
const EXACT = 1e-12;

/**
 * The steady current at a voltage, by the closed form of the steady state with a constant electrolyte: salt falls evenly
 * from one electrode to the other.
 */
export const steadyCurrentOf: CurrentOf = (cell, under, chosen) =>
  currentWith(limitingCurrentDensity({ ...cell, thickness: cell.separatorThickness }), { cell, under, chosen });

/** The current right after a voltage is put on a cell at rest: no salt has moved. */
export const initialCurrentOf: CurrentOf = (cell, under, chosen) =>
  currentWith(Number.POSITIVE_INFINITY, { cell, under, chosen });

interface Asked {
  readonly cell: SampledCell;
  readonly under: (law: InterfaceLaw) => Electrodes;
  readonly chosen: ChosenLaw;
}

/** @param limit the current that leaves no salt, A m⁻² */
function currentWith(limit: number, { cell, under, chosen: { law, weight } }: Asked): number {
  const potential = Math.abs(cell.appliedPotential);
  const electrodes = (law === null ? (['OHMIC', 'BUTLER_VOLMER'] as const) : [law]).map(under);
  const excess = (current: number) => {
    if (current === 0) return -potential;
    if (current >= limit) return Number.POSITIVE_INFINITY;
    const plateau = steadyPlateau(cell, current, current / limit);
    const [first, second] = electrodes.map((both) => plateauOverpotential(plateauParts(plateau, ...both)));
    return (second === undefined ? first! : betweenLaws(first!, second, weight)) - potential;
  };
  const guess = Number.isFinite(limit) ? 0.5 * limit : 1;
  return increasingRoot(excess, { guess, enough: EXACT * potential });
}

/** @param depth current over the limiting one: the salt is so much above c₀ at one electrode and below at the other */
function steadyPlateau(cell: LinearCell, currentDensity: number, depth: number): Plateau {
  const { temperature, transferenceNumber, thermodynamicFactor, separatorThickness, ionicConductivity } = cell;
  const thermal = ((2 * R * temperature) / F) * (1 - transferenceNumber) * thermodynamicFactor;
  const point = {
    weight: 1,
    ohmic: (currentDensity * separatorThickness) / (cell.transportFactor * ionicConductivity),
    series: currentDensity * cell.seriesResistance,
    concentration: thermal * Math.log((1 + depth) / (1 - depth)),
    workingRatio: 1 + depth,
    counterRatio: 1 - depth,
  };
  return { currentDensity, temperature, points: [point] };
}
