import { describe, expect, it } from 'vitest';
import { Multigrid, rowMultiple } from '../../src/simulation/linear/multigrid.ts';
import { otherStep, rowStart } from '../../src/simulation/linear/redBlackGrid.ts';
import { RandomStream } from '../../src/simulation/random.ts';

const random = new RandomStream(7);

/** Metal below a wavy front: conductance 10⁻⁶ inside, 1 outside, a reaction along the front. */
function filled(columns: number, rows: number, room = rows): Multigrid {
  const multigrid = new Multigrid({ columns, rows: room });
  const { finest } = multigrid;
  const share = (i: number, j: number) => {
    const height = (rows / 4) * (1 + 0.5 * Math.sin((4 * Math.PI * (i + 0.5)) / columns));
    return 1 / (1 + Math.exp((j + 0.5 - height) / 0.75));
  };
  const psi = (i: number, j: number) => 1 - (1 - 1e-6) * share((i + columns) % columns, j);
  for (let j = 0; j < rows; j++) {
    for (let m = 0; m < finest.half; m++) {
      const k = rowStart(finest, j) + m;
      const red = 2 * m + (j & 1);
      const black = 2 * m + 1 - (j & 1);
      const face = (i: number, row: number) => 0.5 * (psi(red, j) + psi(i, row));
      finest.own[k] = face(red - otherStep(j), j);
      finest.other[k] = face(red + otherStep(j), j);
      finest.below[k] = j > 0 ? face(red, j - 1) : 0;
      finest.above[k] = j < rows - 1 ? face(red, j + 1) : 0;
      finest.redReaction[k] = 0.01 * share(red, j) * (1 - share(red, j));
      finest.blackReaction[k] = 0.01 * share(black, j) * (1 - share(black, j));
    }
  }
  multigrid.setRows(rows);
  multigrid.prepare(rows, 100);
  return multigrid;
}

type Field = (i: number, j: number) => number;

function applied({ finest }: Multigrid, rows: number, right: Field, cycle: () => void): Field {
  for (let j = 0; j < rows; j++) {
    for (let m = 0; m < finest.half; m++) {
      finest.redRight[rowStart(finest, j) + m] = right(2 * m + (j & 1), j);
      finest.blackRight[rowStart(finest, j) + m] = right(2 * m + 1 - (j & 1), j);
    }
  }
  cycle();
  const red = finest.red.slice();
  const black = finest.black.slice();
  return (i, j) => ((i + j) % 2 === 0 ? red : black)[rowStart(finest, j) + (i >> 1)];
}

function noise(columns: number, rows: number): Field {
  const values = Float64Array.from({ length: columns * rows }, () => random.normal());
  return (i, j) => values[j * columns + i];
}

function dot(a: Field, b: Field, columns: number, rows: number): number {
  let sum = 0;
  for (let j = 0; j < rows; j++) for (let i = 0; i < columns; i++) sum += a(i, j) * b(i, j);
  return sum;
}

describe('multigrid cycle', () => {
  it('is symmetric and positive, as conjugate gradients need it', () => {
    const [columns, rows] = [64, 48];
    const multigrid = filled(columns, rows);
    const [x, y] = [noise(columns, rows), noise(columns, rows)];
    const mx = applied(multigrid, rows, x, () => multigrid.cycle());
    const my = applied(multigrid, rows, y, () => multigrid.cycle());
    const size = Math.sqrt(dot(x, mx, columns, rows) * dot(y, my, columns, rows));
    expect(Math.abs(dot(x, my, columns, rows) - dot(y, mx, columns, rows)) / size).toBeLessThan(1e-5);
    expect(dot(x, mx, columns, rows)).toBeGreaterThan(0);
  });

  it('is exact on the coarsest grid', () => {
    const [columns, rows] = [16, 20];
    const multigrid = filled(columns, rows);
    const { finest } = multigrid;
    const right = noise(columns, rows);
    const z = applied(multigrid, rows, right, () => multigrid.cycle());
    let largest = 0;
    for (let j = 0; j < rows; j++) {
      for (let m = 0; m < finest.half; m++) {
        const k = rowStart(finest, j) + m;
        const red = 2 * m + (j & 1);
        const at = (i: number, row: number) => (row < 0 || row >= rows ? 0 : z((i + columns) % columns, row));
        const flow =
          finest.own[k] * at(red - otherStep(j), j) +
          finest.other[k] * at(red + otherStep(j), j) +
          finest.below[k] * at(red, j - 1) +
          finest.above[k] * at(red, j + 1);
        largest = Math.max(largest, Math.abs(z(red, j) / finest.redInverse[k] - flow - right(red, j)));
      }
    }
    expect(largest).toBeLessThan(1e-4);
  });

  it('does the same in a window of a larger grid, before and after the window has moved', () => {
    const [columns, rows] = [32, 24];
    const right = noise(columns, rows);
    const small = filled(columns, rows);
    const expected = applied(small, rows, right, () => small.cycle());
    const large = filled(columns, rows, 64);
    large.setRows(48);
    large.prepare(48, 100);
    large.setRows(rows);
    large.prepare(rows, 101);
    large.prepare(rows, 100);
    const z = applied(large, rows, right, () => large.cycle());
    for (let j = 0; j < rows; j++) for (let i = 0; i < columns; i++) expect(z(i, j)).toBe(expected(i, j));
  });

  it('asks for rows that every level can halve', () => {
    expect([16, 64, 512, 1024].map(rowMultiple)).toEqual([1, 4, 32, 64]);
  });
});
