import type { StudyMember } from '../../domain/study.ts';
import type { Column } from '../../exporters/csv.ts';
import type { SampledBand } from '../../pictures/bandText.ts';
import type { Observable } from '../../simulation/manifest.ts';
import { shown } from './studyColumns.ts';

type Outcome = StudyMember['outcome'];

const quantiles = ['p05', 'p25', 'p50', 'p75', 'p95'] as const;
const errors = ['p05', 'p50', 'p95'] as const;

/** The band of a number as further numbers of an outcome: `plateauOverpotential.p05`, …, in SI. */
export function bandNumbers(name: string, band: SampledBand): Record<string, number | null> {
  return Object.fromEntries([
    ...quantiles.map((one) => [`${name}.${one}`, band.quantiles[one]]),
    ...errors.map((one) => [`${name}.error.${one}`, band.samplingError[one]]),
    [`${name}.infiniteShare`, band.infiniteShare],
  ]);
}

/** The band of a number in an outcome, in SI; null where it has none. */
export function bandIn(outcome: Outcome, { name }: Pick<Observable, 'name'>): SampledBand | null {
  const infiniteShare = outcome?.[`${name}.infiniteShare`] ?? null;
  if (infiniteShare === null) return null;
  const read = <K extends string>(keys: readonly K[], prefix: string) =>
    Object.fromEntries(keys.map((key) => [key, outcome?.[`${prefix}.${key}`] ?? null])) as Record<K, number | null>;
  return { quantiles: read(quantiles, name), samplingError: read(errors, `${name}.error`), infiniteShare };
}

/** Quantiles, and the share without an upper end; no columns where no outcome has a band. */
export function bandColumns(observable: Observable, outcomes: readonly Outcome[]): Column[] {
  const bands = outcomes.map((outcome) => bandIn(outcome, observable));
  if (bands.every((band) => band === null)) return [];
  const { name, unit } = observable;
  return [
    ...quantiles.map((one) => ({
      name: `${name}, ${Number(one.slice(1))} %`,
      unit,
      values: bands.map((band) => shown(observable, band?.quantiles[one] ?? null)),
    })),
    {
      name: `${name}, share without an upper end`,
      unit: '%',
      values: bands.map((band) => (band === null ? '' : Number((100 * band.infiniteShare).toPrecision(6)))),
    },
  ];
}
