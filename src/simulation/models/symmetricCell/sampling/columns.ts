import { sampleDerivation } from '../../../../analysis/sampleDerivation.ts';
import { transportFactor } from '../../../../physics/transport.ts';
import type { Draws } from '../../../../statistics/latinHypercube.ts';
import type { ElectrodeShape } from '../../../cells/electrodeInterface.ts';
import type { LinearCell } from '../../../cells/saltModes.ts';
import { defaultOf } from '../../../parameterTable.ts';
import { type CellParameters, type ParameterName, parameterTable } from '../parameters.ts';
import { atItsTemperature, type LedgerEntry, type ParameterSet } from '../problem.ts';

/** One cell of a sample: what the closed form and the interface laws read. At its temperature. */
export interface SampledCell extends LinearCell, ElectrodeShape {
  readonly electrolyteLaw: CellParameters['electrolyteLaw'];
  readonly protocol: CellParameters['protocol'];
  readonly cycles: number;
  /** NaN where the current is held, or where the time ends no half-cycle. */
  readonly appliedPotential: number;
  readonly holdDuration: number;
  /** NaN where the other one of the two is given. */
  readonly bruggemanExponent: number;
  readonly macMullinNumber: number;
  readonly interfaceResistance: number;
  readonly exchangeCurrentDensity: number;
  readonly counterInterfaceResistance: number;
  readonly counterExchangeCurrentDensity: number;
  readonly referenceTemperature: number;
  readonly transportActivationEnergy: number;
  readonly interfaceActivationEnergy: number;
  readonly lawShare: number;
  readonly saturationExponent: number;
  readonly replicateFactor: number;
  readonly reorganisationEnergy: number;
}

/** The sample of every number of a ledger, by the id of its entry. */
export class Columns {
  readonly #entries: ReadonlyMap<string, LedgerEntry>;
  readonly #draws: Draws;
  readonly #known = new Map<string, Float64Array | number>();

  constructor(ledger: readonly LedgerEntry[], draws: Draws) {
    this.#entries = new Map(ledger.map((entry) => [entry.id, entry]));
    this.#draws = draws;
  }

  /** The cell of a set of parameters for each member of the sample. */
  cells(set: ParameterSet): (member: number) => SampledCell {
    const of = (name: ParameterName) => this.#parameter(set, name);
    // Written out: an object with so many computed names is slow to make and to read, and there are thousands.
    const columns = {
      separatorThickness: of('separatorThickness'),
      porosity: of('porosity'),
      bruggemanExponent: of('bruggemanExponent'),
      macMullinNumber: of('macMullinNumber'),
      saltConcentration: of('saltConcentration'),
      ionicConductivity: of('ionicConductivity'),
      saltDiffusivity: of('saltDiffusivity'),
      transferenceNumber: of('transferenceNumber'),
      thermodynamicFactor: of('thermodynamicFactor'),
      temperature: of('temperature'),
      referenceTemperature: of('referenceTemperature'),
      seriesResistance: of('seriesResistance'),
      currentDensity: of('currentDensity'),
      arealCapacity: of('arealCapacity'),
      appliedPotential: of('appliedPotential'),
      holdDuration: of('holdDuration'),
      restDuration: of('restDuration'),
      cycles: of('cycles'),
      interfaceResistance: of('interfaceResistance'),
      exchangeCurrentDensity: of('exchangeCurrentDensity'),
      counterInterfaceResistance: of('counterInterfaceResistance'),
      counterExchangeCurrentDensity: of('counterExchangeCurrentDensity'),
      filmResistance: of('filmResistance'),
      activeAreaRatio: of('activeAreaRatio'),
      lawShare: of('lawShare'),
      saturationExponent: of('saturationExponent'),
      replicateFactor: of('replicateFactor'),
      reorganisationEnergy: of('reorganisationEnergy'),
      transportActivationEnergy: of('transportActivationEnergy'),
      interfaceActivationEnergy: of('interfaceActivationEnergy'),
    };
    const electrolyteLaw = this.#word<CellParameters['electrolyteLaw']>(set, 'electrolyteLaw');
    const protocol = this.#word<CellParameters['protocol']>(set, 'protocol');
    return (member) => {
      const at = (values: Float64Array | number) => (typeof values === 'number' ? values : values[member]!);
      const orNone = (values: Float64Array | number) => (Number.isNaN(at(values)) ? null : at(values));
      return atItsTemperature({
        electrolyteLaw,
        protocol,
        transportFactor: transportFactor({
          porosity: at(columns.porosity),
          bruggemanExponent: orNone(columns.bruggemanExponent),
          macMullinNumber: orNone(columns.macMullinNumber),
        }),
        bruggemanExponent: at(columns.bruggemanExponent),
        macMullinNumber: at(columns.macMullinNumber),
        porosity: at(columns.porosity),
        separatorThickness: at(columns.separatorThickness),
        saltConcentration: at(columns.saltConcentration),
        ionicConductivity: at(columns.ionicConductivity),
        saltDiffusivity: at(columns.saltDiffusivity),
        transferenceNumber: at(columns.transferenceNumber),
        thermodynamicFactor: at(columns.thermodynamicFactor),
        temperature: at(columns.temperature),
        referenceTemperature: at(columns.referenceTemperature),
        seriesResistance: at(columns.seriesResistance),
        currentDensity: at(columns.currentDensity),
        arealCapacity: at(columns.arealCapacity),
        appliedPotential: at(columns.appliedPotential),
        holdDuration: at(columns.holdDuration),
        restDuration: at(columns.restDuration),
        cycles: at(columns.cycles),
        interfaceResistance: at(columns.interfaceResistance),
        exchangeCurrentDensity: at(columns.exchangeCurrentDensity),
        counterInterfaceResistance: at(columns.counterInterfaceResistance),
        counterExchangeCurrentDensity: at(columns.counterExchangeCurrentDensity),
        filmResistance: at(columns.filmResistance),
        activeAreaRatio: at(columns.activeAreaRatio),
        lawShare: at(columns.lawShare),
        saturationExponent: at(columns.saturationExponent),
        replicateFactor: at(columns.replicateFactor),
        reorganisationEnergy: at(columns.reorganisationEnergy),
        transportActivationEnergy: at(columns.transportActivationEnergy),
        interfaceActivationEnergy: at(columns.interfaceActivationEnergy),
      });
    };
  }

  /** The value of an entry for each member of the sample; one number where it is exact. */
  entry(id: string): Float64Array | number {
    const known = this.#known.get(id);
    if (known !== undefined) return known;
    const values = this.#valuesOf(this.#entries.get(id)!);
    this.#known.set(id, values);
    return values;
  }

  #word<Word extends string>(set: ParameterSet, name: 'electrolyteLaw' | 'protocol'): Word {
    const id = set[name];
    const value = id === undefined ? null : this.#entries.get(id)!.value;
    return (value ?? parameterTable[name].default) as Word;
  }

  /** NaN where the set does not have the parameter. */
  #parameter(set: ParameterSet, name: ParameterName): Float64Array | number {
    const id = set[name];
    return id === undefined ? Number(defaultOf(parameterTable[name]) ?? Number.NaN) : this.entry(id);
  }

  #valuesOf({ value, derivation, uncertain }: LedgerEntry): Float64Array | number {
    const derived = derivation && sampleDerivation(derivation, this.#draws);
    if (derived) return derived;
    return uncertain ? this.#draws.values(uncertain) : Number(value);
  }
}

/** The entries of a ledger as if nothing of them were uncertain. */
export function exactEntries(ledger: readonly LedgerEntry[]): readonly LedgerEntry[] {
  return ledger.map(({ uncertain: _, derivation: __, ...entry }) => entry);
}

/** One member: every number at its value in the ledger. */
export function nominalColumns(ledger: readonly LedgerEntry[]): Columns {
  return new Columns(exactEntries(ledger), { size: 1, values: ({ leaf }) => unexpected(leaf) });
}

function unexpected(leaf: string): never {
  throw new Error(`${leaf} is uncertain in a ledger of exact numbers`);
}
