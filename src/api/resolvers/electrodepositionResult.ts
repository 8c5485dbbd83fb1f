import { exactly } from '../../domain/measure.ts';
import { requireCount } from '../../domain/requireCount.ts';
import type { Artifact } from '../../domain/run.ts';
import { fromSI } from '../../physics/quantity.ts';
import type { Unit } from '../../physics/units.ts';
import { type RememberedDeposition, snapshotFiles, surfaceNamesOf } from '../../runs/presentation/electrodeposition.ts';
import { basisOf } from '../../simulation/models/electrodeposition/basis.ts';
import type { ElectrodepositionProblem } from '../../simulation/models/electrodeposition/problem.ts';
import { LARGEST_CELL_BIOT } from '../../simulation/models/electrodeposition/resolution.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated.ts';
import { inUnit, inUnitIf } from '../inUnit.ts';
import type { DepositionParent, SnapshotParent } from '../parents.ts';
import { dimensionlessGroups } from './dimensionlessGroups.ts';

function problemOf({ run }: DepositionParent): ElectrodepositionProblem {
  return run.problem as ElectrodepositionProblem;
}

function nameOf(parent: DepositionParent): (kind: string) => string {
  const names = surfaceNamesOf(problemOf(parent));
  return (kind) => names[kind] ?? kind;
}

function surfaceShares(parent: DepositionParent) {
  const { surface, grid } = parent.result;
  const groups = Map.groupBy(surface, ({ kind }) => kind);
  return [...groups].map(([kind, pieces]) => ({
    surface: nameOf(parent)(kind),
    share: inUnit('%', pieces.reduce((sum, { from, to }) => sum + to - from, 0) / grid.width),
    pieces: pieces.length,
  }));
}

/** One for every kind of surface in the window, those on which nothing formed included. */
function nucleusCounts(parent: DepositionParent) {
  const { surface, nuclei } = parent.result;
  const kinds = [...new Set(surface.map(({ kind }) => kind))];
  return kinds.map((kind) => ({
    surface: nameOf(parent)(kind),
    count: nuclei.filter((nucleus) => nucleus.kind === kind).length,
  }));
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

async function fileOf(
  { run, index }: SnapshotParent,
  { load }: Context,
  which: keyof ReturnType<typeof snapshotFiles>,
) {
  const name = snapshotFiles(index)[which];
  return (await load.artifacts.load(run.id)).find((artifact: Artifact) => artifact.name === name)!;
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

export const electrodepositionResolvers: Resolvers = {
  ElectrodepositionResult: {
    basis: (parent) => basisOf(problemOf(parent)).basis,
    basisReason: (parent) => basisOf(problemOf(parent)).basisReason,
    ending: ({ result }) => result.ending,
    morphology: ({ result }) => result.snapshots.at(-1)!.morphology,
    nuclei: nucleusCounts,
    nucleationPeak: ({ result: { nucleationPeak: peak } }) =>
      peak && { time: inUnit('s', peak.time), potential: inUnit('mV', peak.potential) },
    plateauPotential: ({ result }) => inUnitIf('mV', result.plateauPotential),
    snapshots: (parent) => parent.result.snapshots.map((_, index) => ({ ...parent, index })),
    series: ({ result: { series } }) =>
      curves.map(([name, unit]) => ({ name, unit, values: series[name].map((value) => fromSI(value, unit).value) })),
    groups: ({ result }) => dimensionlessGroups(result.groups),
    resolution: ({ result: { grid, groups } }) => ({
      cellSize: inUnit('nm', grid.cellSize),
      columns: grid.columns,
      width: inUnit('um', grid.width),
      cellBiot: exactly(groups.biotOfCell, '1'),
      allowed: exactly(LARGEST_CELL_BIOT, '1'),
    }),
    balance: ({ result: { balance } }) => ({
      charge: inUnit('mA.h/cm2', balance.charge),
      massError: exactly(balance.massError, '1'),
      chargeError: inUnitIf('1', balance.chargeError),
      largestLimitingShare: exactly(balance.largestLimitingShare, '1'),
    }),
    surface: surfaceShares,
    notes: ({ result }) => result.notes,
  },
  Morphology: {
    meanThickness: ({ meanThickness }) => inUnit('nm', meanThickness),
    maximumHeight: ({ maximumHeight }) => inUnit('nm', maximumHeight),
    minimumHeight: ({ minimumHeight }) => inUnit('nm', minimumHeight),
    roughness: ({ roughness }) => inUnit('nm', roughness),
    tipAspectRatio: ({ tipAspectRatio }) => exactly(tipAspectRatio, '1'),
    coverage: ({ coverage }) => inUnit('%', coverage),
    porosity: ({ porosity }) => inUnit('%', porosity),
    tortuosity: ({ surfaceRatio }) => exactly(surfaceRatio, '1'),
    clusters: ({ clusters }) => clusters,
  },
  DepositSnapshot: {
    time: ({ result, index }) => inUnit('s', result.snapshots[index]!.time),
    potential: ({ result, index }) => inUnit('mV', result.snapshots[index]!.potential),
    morphology: ({ result, index }) => result.snapshots[index]!.morphology,
    heightProfile: ({ result, index }, { points }) => heightProfile(result, index, points ?? null),
    picture: (parent, _args, context) => fileOf(parent, context, 'picture'),
    metalFraction: (parent, _args, context) => fileOf(parent, context, 'metalFraction'),
    saltConcentration: (parent, _args, context) => fileOf(parent, context, 'saltConcentration'),
  },
};
