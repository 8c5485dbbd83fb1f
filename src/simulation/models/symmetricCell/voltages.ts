import { F, R } from '../../../physics/constants.ts';
import {
  CELL_VOLTAGE,
  CONCENTRATION,
  COUNTER_CONCENTRATION,
  COUNTER_INTERFACE,
  COUNTER_RATIO,
  CURRENT_DENSITY,
  OHMIC,
  SERIES,
  WORKING_CONCENTRATION,
  WORKING_INTERFACE,
  WORKING_RATIO,
} from '../../cells/cycledCell.ts';
import {
  type ElectrodeInterface,
  followingSaturation,
  interfaceOverpotential,
} from '../../cells/electrodeInterface.ts';
import type { ElectrolyteLaw } from '../../cells/electrolyteLaws.ts';
import type { Protocol } from '../../cells/halfCycles.ts';
import type { SaltGrid } from '../../cells/saltGrid.ts';
import { Surfaces } from '../../cells/surfaces.ts';
import type { CellParameters } from './parameters.ts';

export interface SymmetricCellInput {
  readonly parameters: Pick<
    CellParameters,
    | 'separatorThickness'
    | 'porosity'
    | 'bruggemanExponent'
    | 'macMullinNumber'
    | 'saltConcentration'
    | 'ionicConductivity'
    | 'saltDiffusivity'
    | 'transferenceNumber'
    | 'thermodynamicFactor'
    | 'temperature'
    | 'seriesResistance'
    | 'nodes'
    | 'timeTolerance'
  >;
  readonly law: ElectrolyteLaw;
  readonly working: ElectrodeInterface;
  readonly counter: ElectrodeInterface;
  /** A second law for the same interfaces, where it is not known which one holds. */
  readonly otherLaw?: OtherLaw;
  readonly protocol: Protocol;
}

export interface OtherLaw {
  readonly working: ElectrodeInterface;
  readonly counter: ElectrodeInterface;
  /** Weight w of this law: |V| = |V₁|^(1 − w) |V₂|^w. */
  readonly weight: number;
}

/** The parts of the voltage of a cell, from its salt and its current. Allocates nothing after it is made. */
export class Voltages {
  /** The voltage of the cell under each of two laws, where it is not known which holds; else NaN. */
  readonly underLaws = new Float64Array(2);
  readonly #input: SymmetricCellInput;
  readonly #grid: SaltGrid;
  readonly #transportFactor: number;
  readonly #surfaces: Surfaces;
  readonly #conductivity: Float64Array;
  readonly #conductivityAtStart: number;

  constructor(input: SymmetricCellInput, grid: SaltGrid, transportFactor: number) {
    const { parameters, law } = input;
    this.#input = input;
    this.#grid = grid;
    this.#transportFactor = transportFactor;
    this.#surfaces = new Surfaces(law, parameters.saltConcentration);
    this.#conductivity = new Float64Array(parameters.nodes);
    const shape = new Float64Array(1);
    law.conductivity(Float64Array.of(parameters.saltConcentration), shape);
    this.#conductivityAtStart = shape[0];
  }

  /**
   * @param o current in, voltages and concentrations at the electrodes out
   * @param concentration of each volume, mol m⁻³
   * @param faces the same at the working and the counter electrode
   */
  observe(o: Float64Array, concentration: Float64Array, faces: Float64Array): void {
    const { parameters, working, counter, otherLaw } = this.#input;
    const { transferenceNumber, thermodynamicFactor, temperature } = parameters;
    const i = o[CURRENT_DENSITY];
    this.#observeOhmic(o, concentration);
    const { ratios, force } = this.#surfaces;
    this.#surfaces.update(faces);
    o[CONCENTRATION] = ((2 * R * temperature) / F) * (1 - transferenceNumber) * thermodynamicFactor * force[0];
    o[WORKING_INTERFACE] = interfaceOverpotential(i, working, ratios[0], temperature);
    o[COUNTER_INTERFACE] = interfaceOverpotential(i, counter, ratios[1], temperature);
    if (working.saturates !== undefined) o[WORKING_INTERFACE]! *= followingSaturation(working, i);
    if (counter.saturates !== undefined) o[COUNTER_INTERFACE]! *= followingSaturation(counter, i);
    o[SERIES] = i * parameters.seriesResistance;
    this.underLaws.fill(Number.NaN);
    if (otherLaw !== undefined && i !== 0) this.#observeBetweenLaws(o, otherLaw);
    o[CELL_VOLTAGE] = o[OHMIC] + o[CONCENTRATION] + o[WORKING_INTERFACE] + o[COUNTER_INTERFACE] + o[SERIES];
    o[WORKING_CONCENTRATION] = faces[0];
    o[COUNTER_CONCENTRATION] = faces[1];
    o[WORKING_RATIO] = ratios[0];
    o[COUNTER_RATIO] = ratios[1];
  }

  /** The interfaces as they must be for the voltage of the cell to lie between those under the two laws. */
  #observeBetweenLaws(o: Float64Array, { working, counter, weight }: OtherLaw): void {
    const { temperature } = this.#input.parameters;
    const { ratios } = this.#surfaces;
    const i = o[CURRENT_DENSITY];
    const otherWorking = interfaceOverpotential(i, working, ratios[0], temperature);
    const otherCounter = interfaceOverpotential(i, counter, ratios[1], temperature);
    const rest = o[OHMIC] + o[CONCENTRATION] + o[SERIES];
    const here = o[WORKING_INTERFACE] + o[COUNTER_INTERFACE];
    const isFixed = working.saturates === undefined;
    const there = (otherWorking + otherCounter) * (isFixed ? 1 : followingSaturation(working, i));
    this.underLaws[0] = rest + here;
    this.underLaws[1] = rest + there;
    const ratio = (rest + there) / (rest + here);
    // Just after the current turns, what is left of the salt's voltage may outweigh all else.
    const between = ratio > 0 ? (rest + here) * ratio ** weight - rest : (1 - weight) * here + weight * there;
    const share = here === 0 ? 0 : between / here;
    o[WORKING_INTERFACE] = here === 0 ? 0.5 * between : share * o[WORKING_INTERFACE];
    o[COUNTER_INTERFACE] = here === 0 ? 0.5 * between : share * o[COUNTER_INTERFACE];
  }

  /** ∫ i dx/(κ g); written in place, for a number that is returned is allocated. */
  #observeOhmic(o: Float64Array, concentration: Float64Array): void {
    const { parameters, law } = this.#input;
    const shapes = this.#conductivity;
    law.conductivity(concentration, shapes);
    const { widths } = this.#grid;
    let sum = 0;
    for (let j = 0; j < shapes.length; j++) sum += widths[j] / shapes[j];
    const resistance = (sum * this.#conductivityAtStart) / (parameters.ionicConductivity * this.#transportFactor);
    o[OHMIC] = o[CURRENT_DENSITY] * resistance;
  }
}
