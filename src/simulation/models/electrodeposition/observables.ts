import type { Unit } from '../../../physics/units.ts';
import type { Observable } from '../../manifest.ts';
import type { FigureBand, Morphology, RememberedDeposition, RememberedSnapshot } from './result.ts';

/** The band of an observable, for those that have one. */
function bandOf(name: string): (result: RememberedDeposition) => FigureBand | null {
  return ({ bands }) => (bands?.figures as Readonly<Record<string, FigureBand | null>> | undefined)?.[name] ?? null;
}

/** Of the last snapshot. */
function atEnd(
  name: string,
  label: string,
  unit: Unit,
  read: (morphology: Morphology) => number,
): Observable<RememberedDeposition> {
  return { name, label, unit, read: ({ snapshots }) => read(snapshots.at(-1)!.morphology), band: bandOf(name) };
}

export const observables: readonly [Observable<RememberedDeposition>, ...Observable<RememberedDeposition>[]] = [
  atEnd('roughness', 'RMS roughness', 'nm', ({ roughness }) => roughness),
  atEnd('maximumHeight', 'Highest tip', 'nm', ({ maximumHeight }) => maximumHeight),
  atEnd('tipAspectRatio', 'Tip aspect ratio', '1', ({ tipAspectRatio }) => tipAspectRatio),
  atEnd('coverage', 'Coverage', '%', ({ coverage }) => coverage),
  atEnd('porosity', 'Porosity', '%', ({ porosity }) => porosity),
  atEnd('tortuosity', 'Tortuosity', '1', ({ surfaceRatio }) => surfaceRatio),
  atEnd('meanThickness', 'Mean thickness', 'nm', ({ meanThickness }) => meanThickness),
  { name: 'nuclei', label: 'Nuclei', unit: '1', read: ({ nuclei }) => nuclei.length, band: bandOf('nuclei') },
  {
    name: 'platingTime',
    label: 'Time of plating',
    unit: 's',
    read: platingTimeOf,
    band: bandOf('platingTime'),
  },
  {
    name: 'nucleationPeak',
    label: 'Nucleation peak',
    unit: 'mV',
    read: ({ nucleationPeak }) => nucleationPeak?.potential ?? null,
    band: bandOf('nucleationPeak'),
  },
  {
    name: 'plateauPotential',
    label: 'Plateau',
    unit: 'mV',
    read: ({ plateauPotential }) => plateauPotential,
    band: bandOf('plateauPotential'),
  },
];

/** The time of the thickest snapshot: of the end, or of the beginning of stripping. */
function platingTimeOf({ snapshots }: RememberedDeposition): number {
  return snapshots.reduce((thickest, one) => (isThicker(one, thickest) ? one : thickest)).time;
}

function isThicker(one: RememberedSnapshot, other: RememberedSnapshot): boolean {
  return one.morphology.meanThickness > other.morphology.meanThickness;
}
