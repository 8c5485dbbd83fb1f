import type { BandEnd, Study } from '../../domain/study.ts';
import type { Column } from '../../exporters/csv.ts';
import { fromSI } from '../../physics/quantity.ts';
import type { Observable } from '../../simulation/manifest.ts';

/** The first columns of a table: the arm, and the values along the axes. */
export function placeColumns(
  { design: { arms, axes } }: Study,
  places: readonly { readonly arm: number; readonly point: readonly number[] }[],
): Column[] {
  return [
    { name: 'arm', unit: '1', values: places.map(({ arm }) => arms[arm]!) },
    ...axes.map(({ parameter, unit, values }, axis) => ({
      name: parameter,
      unit,
      values: places.map(({ point }) => values[point[axis]!]!),
    })),
  ];
}

/** `RMS roughness (nm)` */
export function withUnit(name: string, unit: string): string {
  return unit === '1' ? name : `${name} (${unit})`;
}

/** `barrierHeight 0.3 eV` */
export function endText({ parameter, value, unit }: BandEnd): string {
  return `${parameter} ${value}${unit === '1' ? '' : ` ${unit}`}`;
}

/** An empty cell means that there is no number. */
export function shown({ unit }: Observable, si: number | null): number | string {
  return si === null ? '' : fromSI(si, unit).value;
}
