/** The width of the surface that is simulated, and the size of its cells. */
export interface Window {
  /** m */
  readonly width: number;
  readonly columns: number;
  readonly reason: string;
}

/** NANO resolves islands of tens of nanometres; CELL is as wide as the gap is long, so that diffusion matters. */
export const windows = {
  NANO: { width: 2.56e-6, columns: 512, reason: 'cells of 5 nm, which resolve islands of tens of nanometres' },
  CELL: { width: 10e-6, columns: 256, reason: 'as wide as the gap is long, in cells of 39 nm' },
} as const satisfies Record<string, Window>;

export type WindowScale = keyof typeof windows;

/** The smallest number of cells, a power of two, whose size is at most that of the standard window. */
export function columnsFor(scale: WindowScale, width: number): number {
  const { width: usual, columns } = windows[scale];
  return 2 ** Math.ceil(Math.log2((columns * width) / usual) - 1e-9);
}
