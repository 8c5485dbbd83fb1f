import { sampledView } from '../../../../analysis/sampledView.ts';
import { inUnit } from '../../../../domain/si.ts';
import { fromSI } from '../../../../physics/quantity.ts';
import { bandText, convertedBand } from '../../../../pictures/bandText.ts';
import type { DepositBands, FigureBand, RememberedDeposition } from '../result.ts';
import { type FigureName, figureNames, observableOf } from './figures.ts';

/** `DepositBands` of the schema; null where the result has none. */
export function bandsView({ bands }: RememberedDeposition) {
  if (!bands) return null;
  const { figures, members, columns, endedOtherwise } = bands;
  const views = Object.fromEntries(
    figureNames.map((name) => [name, () => figureView(name, figures[name])]),
  ) as Readonly<Record<FigureName, () => ReturnType<typeof figureView>>>;
  const gridTerms = figureNames.flatMap((name) => {
    const difference = figures[name]?.gridTerm ?? null;
    return difference === null ? [] : [{ figure: name, difference: inUnit(observableOf(name).unit, difference) }];
  });
  return { ...views, members, columns, endedOtherwise, gridTerms };
}

function figureView(name: FigureName, band: FigureBand | null) {
  if (band === null) return null;
  const { shares, ...parts } = band;
  return sampledView({ ...parts, shares: () => shares, tornado: () => [], totals: null }, observableOf(name).unit);
}

/** Why a result has no bands; null where it has. */
export function bandsReasonOf({ bands, bandsReason, version }: RememberedDeposition): string | null {
  if (bands) return null;
  return bandsReason ?? `version ${version} of the model computed none`;
}

/** The 5 and the 95 % quantile of a figure, for a number with its band; null where it has none. */
export function quantilesAround(bands: DepositBands | null | undefined, name: FigureName) {
  const band = bands?.figures[name] ?? null;
  return band && { low: band.quantiles.p05, high: band.quantiles.p95 };
}

/** `RMS roughness 5.3 (3.1–9) nm, 90 %`, for each figure that has a band; why there are none, where there are none. */
export function bandTexts(result: RememberedDeposition): readonly string[] {
  const { bands } = result;
  if (!bands) return [`numbers of one run, without bands: ${bandsReasonOf(result)}`];
  return figureNames.flatMap((name) => {
    const { label, unit, read } = observableOf(name);
    const [value, band] = [read(result), bands.figures[name]];
    if (value === null || band === null) return [];
    const shown = (si: number) => fromSI(si, unit).value;
    return [`${label} ${bandText(shown(value), convertedBand(band, shown), unit)}`];
  });
}
