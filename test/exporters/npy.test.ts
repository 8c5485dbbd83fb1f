import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { npy } from '../../src/exporters/npy.ts';
import { capability } from '../support/capability.ts';

/** Reads the header and the numbers as the format says, with nothing of the writer. */
function read(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const length = view.getUint16(8, true);
  const header = new TextDecoder().decode(bytes.subarray(10, 10 + length));
  return { magic: [...bytes.subarray(0, 8)], header, start: 10 + length, view };
}

/** A Python that has NumPy: the one of the path, else the system's, for which packages install it. */
const python = capability(
  ['python3', '/usr/bin/python3'].find((one) => spawnSync(one, ['-c', 'import numpy']).status === 0),
  'the reading of .npy files by NumPy. It needs Python with NumPy.',
);

describe('a .npy file', () => {
  const values = Float32Array.from([0, 0.25, -1.5, 3e-20, 1e20, Math.fround(Math.PI)]);

  it('begins as format 1.0 asks: magic, version, a literal padded to 64 bytes and closed by a line feed', () => {
    const { magic, header, start } = read(npy(values, [2, 3]));
    expect(magic).toEqual([0x93, ...'NUMPY'].map((c) => (typeof c === 'number' ? c : c.charCodeAt(0))).concat(1, 0));
    expect(header).toMatch(/^\{'descr': '<f4', 'fortran_order': False, 'shape': \(2, 3\), \} *\n$/);
    expect(start % 64).toBe(0);
  });

  it('holds the numbers to the last bit, row by row', () => {
    const { start, view } = read(npy(values, [2, 3]));
    expect(Array.from(values, (_, k) => view.getFloat32(start + 4 * k, true))).toEqual([...values]);
    const doubles = Float64Array.from([Math.PI, -1 / 3]);
    const wide = read(npy(doubles, [2]));
    expect(wide.header).toContain("'descr': '<f8'");
    expect(wide.header).toContain("'shape': (2,)");
    expect([0, 1].map((k) => wide.view.getFloat64(wide.start + 8 * k, true))).toEqual([...doubles]);
  });

  it('is refused where the shape does not fit', () => {
    expect(() => npy(values, [2, 2])).toThrow('6 numbers do not fill 2 × 2');
  });

  it.skipIf(!python)('is read by NumPy with its shape, type and numbers', () => {
    const folder = mkdtempSync(join(tmpdir(), 'npy-'));
    const file = join(folder, 'field.npy');
    writeFileSync(file, npy(values, [2, 3]));
    const script = `import numpy, json; a = numpy.load("${file}"); print(json.dumps([a.shape, str(a.dtype), float(a[1, 2]), a.flags.c_contiguous]))`;
    const { stdout } = spawnSync(python!, ['-c', script], { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    expect(JSON.parse(stdout)).toEqual([[2, 3], 'float32', Math.fround(Math.PI), true]);
  });
});
