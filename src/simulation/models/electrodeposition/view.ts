import { exactly } from '../../../domain/measure.ts';
import { requireCount } from '../../../domain/requireCount.ts';
import { inUnit, inUnitIf } from '../../../domain/si.ts';
import type { NucleusGeometry } from '../../../physics/nucleus.ts';
import { fromSI } from '../../../physics/quantity.ts';
import type { Unit } from '../../../physics/units.ts';
import type { Viewed } from '../../manifest.ts';
import { bandsReasonOf, bandsView, quantilesAround } from './band/view.ts';
import { basisOf } from './basis.ts';
import { groupsInWords } from './groupsInWords.ts';
import type { ElectrodepositionProblem } from './problem.ts';
import { snapshotFiles, surfaceNamesOf } from './remembered.ts';
import type { DepositBands, Morphology, RememberedDeposition, RememberedSnapshot } from './result.ts';
import { LARGEST_CELL_BIOT } from './solver/resolution.ts';

type ViewedDeposit = Viewed<ElectrodepositionProblem, RememberedDeposition>;

/** `ElectrodepositionResult` of the schema. */
export function view(viewed: ViewedDeposit) {
  const { problem, result } = viewed;
  const { nucleationPeak: peak, grid, groups, balance, snapshots } = result;
  return {
    ...basisOf(problem),
    ending: result.ending,
    bands: () => bandsView(result),
    bandsReason: bandsReasonOf(result),
    morphology: morphologyView(snapshots.at(-1)!.morphology, result.bands ?? null),
    nuclei: () => nucleusCounts(viewed),
    nucleationPeak: peak && {
      time: inUnit('s', peak.time),
      potential: inUnit('mV', peak.potential, quantilesAround(result.bands, 'nucleationPeak')),
    },
    plateauPotential:
      result.plateauPotential === null
        ? null
        : inUnit('mV', result.plateauPotential, quantilesAround(result.bands, 'plateauPotential')),
    snapshots: () => snapshots.map((snapshot, index) => snapshotView(viewed, snapshot, index)),
    series: () => seriesView(result),
    transport: transportOf(problem),
    groups: () => groupsInWords(groups),
    resolution: {
      cellSize: inUnit('nm', grid.cellSize),
      columns: grid.columns,
      width: inUnit('um', grid.width),
      cellBiot: exactly(groups.biotOfCell, '1'),
      allowed: exactly(LARGEST_CELL_BIOT, '1'),
    },
    balance: {
      charge: inUnit('mA.h/cm2', balance.charge),
      massError: exactly(balance.massError, '1'),
      chargeError: inUnitIf('1', balance.chargeError),
      largestLimitingShare: exactly(balance.largestLimitingShare, '1'),
    },
    oneNucleus: oneNucleusView(result),
    remainder: remainderView(result),
    surface: () => surfaceShares(viewed),
    notes: result.notes,
  };
}

/** Null also in results of versions below 4, which did not tell it. */
function remainderView({ remainder }: RememberedDeposition) {
  return remainder
    ? {
        meanThickness: inUnit('nm', remainder.thickness),
        connected: inUnit('nm', remainder.connected),
        isolated: inUnit('nm', remainder.isolated),
      }
    : null;
}

/** Null also in results of versions below 4. */
function oneNucleusView({ oneNucleus }: RememberedDeposition) {
  if (!oneNucleus) return null;
  return {
    note: 'geometry of one nucleus per window',
    meanThickness: inUnit('nm', oneNucleus.thickness),
    spacings: oneNucleus.spacings.map(({ spacing, halfCylinder, halfSphere }) => ({
      spacing: inUnit('um', spacing),
      halfCylinder: halfCylinder && geometryView(halfCylinder),
      halfSphere: halfSphere && geometryView(halfSphere),
    })),
  };
}

function geometryView({ radius, roughness, coverage, surfaceRatio }: NucleusGeometry) {
  return {
    radius: inUnit('nm', radius),
    roughness: inUnit('nm', roughness),
    coverage: inUnit('%', coverage),
    tortuosity: exactly(surfaceRatio, '1'),
  };
}

/** How the salt was computed; every problem says it, also one of an older version. */
function transportOf({ ledger }: ElectrodepositionProblem) {
  const { value, origin, reason } = ledger.find(({ parameter }) => parameter === 'transport')!;
  return { used: value, isGiven: origin === 'GIVEN', reason };
}

/** @param bands of the same state; null where it has none */
function morphologyView(morphology: Morphology, bands: DepositBands | null = null) {
  return {
    meanThickness: inUnit('nm', morphology.meanThickness),
    maximumHeight: inUnit('nm', morphology.maximumHeight, quantilesAround(bands, 'maximumHeight')),
    minimumHeight: inUnit('nm', morphology.minimumHeight),
    roughness: inUnit('nm', morphology.roughness, quantilesAround(bands, 'roughness')),
    tipAspectRatio: exactly(morphology.tipAspectRatio, '1'),
    coverage: inUnit('%', morphology.coverage, quantilesAround(bands, 'coverage')),
    porosity: inUnit('%', morphology.porosity),
    tortuosity: inUnit('1', morphology.surfaceRatio, quantilesAround(bands, 'tortuosity')),
    clusters: morphology.clusters,
  };
}

function snapshotView({ file, result }: ViewedDeposit, snapshot: RememberedSnapshot, index: number) {
  const names = snapshotFiles(index);
  return {
    time: inUnit('s', snapshot.time),
    potential: inUnit('mV', snapshot.potential),
    morphology: morphologyView(snapshot.morphology),
    heightProfile: ({ points }: { readonly points?: number | null }) => heightProfile(result, index, points ?? null),
    picture: () => file(names.picture),
    metalFraction: () => file(names.metalFraction),
    saltConcentration: () => file(names.saltConcentration),
  };
}

const curves = [
  ['time', 's'],
  ['potential', 'mV'],
  ['currentDensity', 'mA/cm2'],
  ['charge', 'mA.h/cm2'],
  ['meanThickness', 'nm'],
  ['maximumHeight', 'nm'],
  ['roughness', 'nm'],
  ['coverage', '%'],
  ['nuclei', '1'],
] as const satisfies readonly (readonly [keyof RememberedDeposition['series'], Unit])[];

function seriesView({ series }: RememberedDeposition) {
  return curves.map(([name, unit]) => ({ name, unit, values: series[name].map((si) => fromSI(si, unit).value) }));
}

/** @param points null: every column of the grid */
function heightProfile({ snapshots, grid }: RememberedDeposition, index: number, points: number | null) {
  const { heights } = snapshots[index]!;
  const count = points ?? heights.length;
  requireCount(count, { path: ['points'], least: 1, most: heights.length });
  const edges = Array.from({ length: count + 1 }, (_, k) => Math.round((k * heights.length) / count));
  const places = edges.slice(1).map((to, k) => ({ from: edges[k]!, to }));
  const mean = (from: number, to: number) =>
    heights.slice(from, to).reduce((sum, height) => sum + height) / (to - from);
  const nanometres = (metres: number) => fromSI(metres, 'nm').value;
  return [
    {
      name: 'position',
      unit: 'nm',
      values: places.map(({ from, to }) => nanometres(((from + to) / 2) * grid.cellSize)),
    },
    { name: 'height', unit: 'nm', values: places.map(({ from, to }) => nanometres(mean(from, to))) },
  ];
}

/** The names of the kinds of surface in text. */
function namesOf({ problem }: ViewedDeposit): (kind: string) => string {
  const names = surfaceNamesOf(problem);
  return (kind) => names[kind] ?? kind;
}

function surfaceShares(viewed: ViewedDeposit) {
  const { surface, grid } = viewed.result;
  const nameOf = namesOf(viewed);
  return [...Map.groupBy(surface, ({ kind }) => kind)].map(([kind, pieces]) => ({
    surface: nameOf(kind),
    share: inUnit('%', pieces.reduce((sum, { from, to }) => sum + to - from, 0) / grid.width),
    pieces: pieces.length,
  }));
}

/** One for every kind of surface in the window, also those without a nucleus. */
function nucleusCounts(viewed: ViewedDeposit) {
  const { surface, nuclei } = viewed.result;
  const nameOf = namesOf(viewed);
  return [...new Set(surface.map(({ kind }) => kind))].map((kind) => ({
    surface: nameOf(kind),
    count: nuclei.filter((nucleus) => nucleus.kind === kind).length,
  }));
}
