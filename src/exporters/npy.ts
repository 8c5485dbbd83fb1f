const MAGIC = [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59, 0x01, 0x00];
/** The header is padded to a multiple of this, so that the numbers are aligned. */
const ALIGNMENT = 64;

/**
 * An array in the format of NumPy: `numpy.load(…)[row, column]`.
 *
 * @param shape how many along each axis, the slowest first (C order)
 * @returns the bytes of a `.npy` file, format 1.0, little-endian
 * @throws RangeError when shape and values do not match
 * @see https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html
 */
export function npy(values: Float32Array | Float64Array, shape: readonly number[]): Uint8Array {
  const count = shape.reduce((product, n) => product * n, 1);
  if (count !== values.length) throw new RangeError(`${values.length} numbers do not fill ${shape.join(' × ')}`);
  const header = headerOf(values, shape);
  const bytes = new Uint8Array(header.length + values.byteLength);
  bytes.set(header);
  const view = new DataView(bytes.buffer, header.length);
  const size = values.BYTES_PER_ELEMENT;
  for (let k = 0; k < values.length; k++) {
    if (size === 4) view.setFloat32(4 * k, values[k], true);
    else view.setFloat64(8 * k, values[k], true);
  }
  return bytes;
}

/** Magic, version, length of the rest, and a Python literal, padded with spaces and closed by a line feed. */
function headerOf(values: Float32Array | Float64Array, shape: readonly number[]): Uint8Array {
  const axes = shape.length === 1 ? `${shape[0]},` : shape.join(', ');
  const text = `{'descr': '<f${values.BYTES_PER_ELEMENT}', 'fortran_order': False, 'shape': (${axes}), }`;
  const before = MAGIC.length + 2;
  const length = Math.ceil((before + text.length + 1) / ALIGNMENT) * ALIGNMENT - before;
  const padded = `${text.padEnd(length - 1)}\n`;
  return Uint8Array.from([...MAGIC, length & 0xff, length >> 8, ...new TextEncoder().encode(padded)]);
}
