import type { ElectrodepositionResult } from '../../../src/simulation/models/electrodeposition/result.ts';

/** What is wrong with what a result tells of its metal, in words; nothing where every deposit should be. */
export function inconsistencies({ series, snapshots, balance }: ElectrodepositionResult): string[] {
  const { morphology: last, time: end } = snapshots[snapshots.length - 1];
  const isOff = (value: number, wanted: number, all: readonly number[]) =>
    Math.abs(value - wanted) > 1e-9 * Math.max(...all);
  const faults: readonly (readonly [boolean, string])[] = [
    [series.time.some((time, k) => k > 0 && !(time > series.time[k - 1])), 'a time does not rise'],
    [series.time.at(-1) !== end, 'the last time is another'],
    [isOff(series.charge.at(-1)!, balance.charge, series.charge), 'the last charge is not that of the balance'],
    [isOff(series.meanThickness.at(-1)!, last.meanThickness, series.meanThickness), 'the last thickness is another'],
    [series.roughness.at(-1) !== last.roughness, 'the last roughness is another'],
    [series.coverage.at(-1) !== last.coverage, 'the last coverage is another'],
    [series.roughness.some((rough) => !(rough >= 0)), 'a roughness is not ≥ 0'],
    [series.coverage.some((coverage) => !(coverage >= 0 && coverage <= 1)), 'a coverage is not from 0 to 1'],
    [series.meanThickness.some((h, k) => h > 0 !== series.maximumHeight[k] > 0), 'metal in the series has no height'],
    ...snapshots.flatMap(({ morphology, heights }): (readonly [boolean, string])[] => {
      const { surfaceRatio, coverage, meanThickness, maximumHeight, minimumHeight, roughness } = morphology;
      return [
        [!(roughness >= 0), `roughness ${roughness}`],
        [!(minimumHeight >= 0 && minimumHeight <= maximumHeight), `heights from ${minimumHeight} to ${maximumHeight}`],
        [!(surfaceRatio >= 1 && surfaceRatio >= coverage), `surface ratio ${surfaceRatio}, coverage ${coverage}`],
        [meanThickness > 0 !== maximumHeight > 0, 'metal has no height'],
        [meanThickness > 0 !== heights.some((height) => height > 0), 'metal has no height profile'],
      ];
    }),
  ];
  return faults.flatMap(([isFault, words]) => (isFault ? [words] : []));
}
