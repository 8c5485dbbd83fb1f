/** Columns beside the first and the last of a row: one is a periodic copy, the rest keep rows aligned. */
const PAD = 4;

const fieldNames = [
  'own',
  'other',
  'below',
  'above',
  'redReaction',
  'blackReaction',
  'redInverse',
  'blackInverse',
  'redRight',
  'blackRight',
  'red',
  'black',
] as const;
type FieldName = (typeof fieldNames)[number];

/** Where a grid lies in memory: offset of each field in bytes. */
export interface RedBlackLayout extends Readonly<Record<FieldName, number>> {
  readonly columns: number;
  /** Rows that there is room for. */
  readonly capacity: number;
  /** Cells of one colour in a row. */
  readonly half: number;
  readonly stride: number;
  readonly pad: number;
}

/**
 * A level of a multigrid: the five-point equations of a grid that is periodic along x, in single precision, red and
 * black cells apart so that every sweep reads memory in order.
 *
 *   d_k z_k − Σ_f c_f z_neighbour = b_k,   d = Σ c + s
 *
 * Column i of row j is red where i + j is even; both colours have index m = i >> 1. A red cell has four faces: to the
 * black cell with its own m, to the one at m + p, to the ones below and above with its m. p is −1 in even rows and +1
 * in odd ones. Every face has one red side, so conductances are kept there alone: `own`, `other`, `below`, `above`.
 * Reactions are s ≥ 0, inverses 1/d, right-hand sides b.
 */
export interface RedBlackGrid extends Readonly<Record<FieldName, Float32Array>> {
  readonly columns: number;
  readonly capacity: number;
  readonly half: number;
  readonly stride: number;
  /** Rows in use, from the bottom. */
  rows: number;
}

const NUMBER = Float32Array.BYTES_PER_ELEMENT;

/** @param from first free byte of the memory, a multiple of 16 */
export function layOut(columns: number, capacity: number, from: number): RedBlackLayout {
  const half = columns >> 1;
  const stride = half + 2 * PAD;
  const bytes = NUMBER * fieldLength(stride, capacity);
  const offsets = Object.fromEntries(fieldNames.map((name, k) => [name, from + k * bytes]));
  return { columns, capacity, half, stride, pad: PAD, ...(offsets as Record<FieldName, number>) };
}

/** First free byte behind a grid. */
export function endOf({ own, stride, capacity }: RedBlackLayout): number {
  return own + fieldNames.length * NUMBER * fieldLength(stride, capacity);
}

/** The grid that lies in this memory. */
export function gridIn(memory: ArrayBuffer, layout: RedBlackLayout): RedBlackGrid {
  const { columns, capacity, half, stride } = layout;
  const length = fieldLength(stride, capacity);
  const views = fieldNames.map((name) => [name, new Float32Array(memory, layout[name], length)]);
  const fields = Object.fromEntries(views) as Record<FieldName, Float32Array>;
  return { columns, capacity, half, stride, rows: capacity, ...fields };
}

/** With a ghost row below and above. */
function fieldLength(stride: number, capacity: number): number {
  return (capacity + 2) * stride;
}

/** Index of m = 0 in row j. */
export function redBlackRowStart({ stride }: Pick<RedBlackGrid, 'stride'>, j: number): number {
  return (j + 1) * stride + PAD;
}

/** Step from a red cell to its other black neighbour in row j. */
export function otherStep(j: number): number {
  return (j & 1) === 0 ? -1 : 1;
}

/** Copies the periodic neighbours of a row into its ghosts. */
export function wrapRow(values: Float32Array, start: number, half: number): void {
  values[start - 1] = values[start + half - 1];
  values[start + half] = values[start];
}
