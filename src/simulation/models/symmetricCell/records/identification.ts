import { fromSI } from '../../../../physics/quantity.ts';
import { reversible } from '../../../cells/electrodeInterface.ts';
import { fitSeriesInterface, type RatePoint } from '../../../cells/interfaceIdentification.ts';
import { plateauOverpotential, plateauParts } from '../../../cells/plateau.ts';
import { CYCLES_TO_PERIODIC } from '../prediction/prediction.ts';
import type { SymmetricCellProblem, Target } from '../problem.ts';
import { nominalColumns } from '../sampling/columns.ts';
import { plateauUnderLaws } from '../sampling/solved.ts';
import type { Candidate } from './targets.ts';

/** A film and a charge transfer in series, told apart by a rate test. */
export interface IdentifiedLaw {
  /** Share of the film in the overpotential of an interface at the current of the target. */
  readonly filmShare: number;
  readonly words: string;
}

/**
 * The law of the interface where three or more stated currents of one cell tell it.
 *
 * @param target the plateau to which the interface is fitted, one of the rate test
 */
export function identifiedLaw(
  { rates }: Candidate,
  target: Target,
  { ledger, laws }: Pick<SymmetricCellProblem, 'ledger' | 'laws'>,
): IdentifiedLaw | null {
  const cell = nominalColumns(ledger).cells(target.parameters)(0);
  const plateau = plateauUnderLaws(laws)(cell, CYCLES_TO_PERIODIC);
  if (plateau === null || rates.length === 0) return null;
  const electrolyte = plateauOverpotential(plateauParts(plateau, reversible, reversible));
  const leastResistance = electrolyte / cell.currentDensity;
  const series = fitSeriesInterface(rates, { temperature: cell.temperature, leastResistance });
  if ('reason' in series || !series.isIdentified) return null;
  const ofFilm = (series.resistance - leastResistance) * cell.currentDensity;
  const ofInterfaces = target.overpotential - electrolyte;
  return {
    filmShare: Math.min(1, Math.max(0, ofFilm / ofInterfaces)),
    words: inWords(rates, series.resistance, series.exchangeCurrentDensity),
  };
}

function inWords(rates: readonly RatePoint[], resistance: number, exchangeCurrentDensity: number): string {
  const r = fromSI(resistance, 'Ohm.cm2').value.toPrecision(3);
  const i0 = fromSI(exchangeCurrentDensity, 'mA/cm2').value.toPrecision(3);
  const count = new Set(rates.map(({ currentDensity }) => currentDensity)).size;
  return `the law is identified from ${count} currents: ${r} Ohm.cm2 in series with i₀ = ${i0} mA/cm2`;
}
