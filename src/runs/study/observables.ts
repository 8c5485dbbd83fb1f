import type { ModelName } from '../../domain/run.ts';
import type { Unit } from '../../physics/units.ts';
import type { SymmetricCellResult } from '../../simulation/models/symmetricCell/result.ts';
import type { RememberedDeposition } from '../presentation/electrodeposition.ts';

/** A number by which runs of a model are compared. */
export interface Observable {
  readonly name: string;
  /** For people: `RMS roughness`. */
  readonly label: string;
  readonly unit: Unit;
  /** In SI, of what the database remembers; null where such a run has none. */
  readonly read: (remembered: unknown) => number | null;
}

function of<Result>(name: string, label: string, unit: Unit, read: (result: Result) => number | null): Observable {
  return { name, label, unit, read: (remembered) => read(remembered as Result) };
}

const last = ({ snapshots }: RememberedDeposition) => snapshots.at(-1)!.morphology;

/** Of each model, the first being the one that pictures show. */
export const observables: Readonly<Record<ModelName, readonly [Observable, ...Observable[]]>> = {
  electrodeposition: [
    of<RememberedDeposition>('roughness', 'RMS roughness', 'nm', (result) => last(result).roughness),
    of<RememberedDeposition>('maximumHeight', 'Highest tip', 'nm', (result) => last(result).maximumHeight),
    of<RememberedDeposition>('tipAspectRatio', 'Tip aspect ratio', '1', (result) => last(result).tipAspectRatio),
    of<RememberedDeposition>('coverage', 'Coverage', '%', (result) => last(result).coverage),
    of<RememberedDeposition>('porosity', 'Porosity', '%', (result) => last(result).porosity),
    of<RememberedDeposition>('tortuosity', 'Tortuosity', '1', (result) => last(result).surfaceRatio),
    of<RememberedDeposition>('meanThickness', 'Mean thickness', 'nm', (result) => last(result).meanThickness),
    of<RememberedDeposition>('nuclei', 'Nuclei', '1', ({ nuclei }) => nuclei.length),
    of<RememberedDeposition>('platingTime', 'Time of plating', 's', ({ series }) => series.time.at(-1) ?? null),
    of<RememberedDeposition>(
      'nucleationPeak',
      'Nucleation peak',
      'mV',
      (result) => result.nucleationPeak?.potential ?? null,
    ),
    of<RememberedDeposition>('plateauPotential', 'Plateau', 'mV', ({ plateauPotential }) => plateauPotential),
  ],
  symmetricCell: [
    of<SymmetricCellResult>(
      'plateauOverpotential',
      'Plateau overpotential',
      'mV',
      (result) => result.plateauOverpotential.value,
    ),
    of<SymmetricCellResult>('sandTime', 'Sand’s time', 's', ({ sandTime }) => sandTime),
  ],
};

export function outcomeOf(model: ModelName, remembered: unknown): Record<string, number | null> {
  return Object.fromEntries(observables[model].map(({ name, read }) => [name, read(remembered)]));
}
