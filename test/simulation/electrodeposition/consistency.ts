import type { ElectrodepositionResult } from '../../../src/simulation/models/electrodeposition/result.ts';

/** What is wrong with what a result tells of its metal, in words; nothing where every deposit should be. */
export function inconsistencies({ series, snapshots, balance }: ElectrodepositionResult): string[] {
  const { morphology: last } = snapshots[snapshots.length - 1];
  const isOff = (value: number, wanted: number, all: readonly number[]) =>
    Math.abs(value - wanted) > 1e-9 * Math.max(...all);
  const faults: readonly (readonly [boolean, string])[] = [
    [series.time.some((time, k) => k > 0 && !(time > series.time[k - 1])), 'a time does not rise'],
    [isOff(series.charge.at(-1)!, balance.charge, series.charge), 'the last charge is not that of the balance'],
    [isOff(series.meanThickness.at(-1)!, last.meanThickness, series.meanThickness), 'the last thickness is another'],
    [series.roughness.at(-1) !== last.roughness, 'the last roughness is another'],
    [series.meanThickness.some((h, k) => h > 0 !== series.maximumHeight[k] > 0), 'metal in the series has no height'],
    ...snapshots.flatMap(({ morphology, heights }): (readonly [boolean, string])[] => {
      const { surfaceRatio, coverage, meanThickness, maximumHeight } = morphology;
      return [
        [!(surfaceRatio >= 1 && surfaceRatio >= coverage), `surface ratio ${surfaceRatio}, coverage ${coverage}`],
        [meanThickness > 0 !== maximumHeight > 0, 'metal has no height'],
        [meanThickness > 0 !== heights.some((height) => height > 0), 'metal has no height profile'],
      ];
    }),
  ];
  return faults.flatMap(([isFault, words]) => (isFault ? [words] : []));
}
