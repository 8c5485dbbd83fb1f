import { describe, expect, it } from 'vitest';
import { Multigrid, rowMultiple } from '../../src/simulation/numerics/linear/multigrid.ts';
import { otherStep, redBlackRowStart } from '../../src/simulation/numerics/linear/redBlackGrid.ts';
import { RandomStream } from '../../src/statistics/random.ts';

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
      const k = redBlackRowStart(finest, j) + m;
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
      finest.redRight[redBlackRowStart(finest, j) + m] = right(2 * m + (j & 1), j);
      finest.blackRight[redBlackRowStart(finest, j) + m] = right(2 * m + 1 - (j & 1), j);
    }
  }
  cycle();
  const red = finest.red.slice();
  const black = finest.black.slice();
  return (i, j) => ((i + j) % 2 === 0 ? red : black)[redBlackRowStart(finest, j) + (i >> 1)];
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

/**
 * The same cycle on two grids, written with plain loops: red from zero, black, residuals summed, the coarse equations
 * solved by relaxing them for long, the correction added to red cells, black, red.
 */
function plainCycle({ finest }: Multigrid, rows: number, right: Field): Field {
  const { columns } = finest;
  const size = { columns, rows };
  const face = (i: number, j: number, di: number, dj: number): number => {
    const isRed = (i + j) % 2 === 0;
    const [ri, rj] = isRed ? [i, j] : [(i + di + columns) % columns, j + dj];
    const [toI, toJ] = isRed ? [di, dj] : [-di, -dj];
    if (rj < 0 || rj >= rows) return 0;
    const k = redBlackRowStart(finest, rj) + (ri >> 1);
    if (toJ !== 0) return toJ < 0 ? finest.below[k] : finest.above[k];
    return toI === -otherStep(rj) ? finest.own[k] : finest.other[k];
  };
  const diagonal: Field = (i, j) => {
    const k = redBlackRowStart(finest, j) + (i >> 1);
    return 1 / ((i + j) % 2 === 0 ? finest.redInverse : finest.blackInverse)[k];
  };
  const fine = { ...size, face, diagonal, right };
  const z = new Float64Array(columns * rows);
  relax(fine, z, 0);
  relax(fine, z, 1);
  const coarseFace = (I: number, J: number, di: number, dj: number): number => {
    const [i, j] = [2 * I + (di > 0 ? 1 : 0), 2 * J + (dj > 0 ? 1 : 0)];
    const second = di !== 0 ? face(i, j + 1, di, 0) : face(i + 1, j, 0, dj);
    return 0.5 * (face(i, j, di, dj) + second);
  };
  const four = (of: Field): Field => {
    return (I, J) => of(2 * I, 2 * J) + of(2 * I + 1, 2 * J) + of(2 * I, 2 * J + 1) + of(2 * I + 1, 2 * J + 1);
  };
  const reaction: Field = (i, j) => {
    const k = redBlackRowStart(finest, j) + (i >> 1);
    return ((i + j) % 2 === 0 ? finest.redReaction : finest.blackReaction)[k];
  };
  const coarse = {
    columns: columns / 2,
    rows: rows / 2,
    face: coarseFace,
    diagonal: (I: number, J: number) => {
      const lid = J === rows / 2 - 1 ? 2 / (100 + 1) : 0;
      return sides.reduce((sum, [di, dj]) => sum + coarseFace(I, J, di, dj), four(reaction)(I, J) + lid);
    },
    right: four((i, j) => right(i, j) - diagonal(i, j) * z[j * columns + i] + flow(fine, z, i, j)),
  };
  const correction = new Float64Array(coarse.columns * coarse.rows);
  for (let k = 0; k < 4000; k++) for (const colour of [0, 1]) relax(coarse, correction, colour);
  for (let j = 0; j < rows; j++) {
    for (let i = j % 2; i < columns; i += 2) z[j * columns + i] += correction[(j >> 1) * coarse.columns + (i >> 1)];
  }
  relax(fine, z, 1);
  relax(fine, z, 0);
  return (i, j) => z[j * columns + i];
}

interface Equations {
  readonly columns: number;
  readonly rows: number;
  readonly face: (i: number, j: number, di: number, dj: number) => number;
  readonly diagonal: Field;
  readonly right: Field;
}

const sides = [
  [-1, 0],
  [1, 0],
  [0, -1],
  [0, 1],
] as const;

function flow({ columns, rows, face }: Equations, z: Float64Array, i: number, j: number): number {
  return sides.reduce((sum, [di, dj]) => {
    if (j + dj < 0 || j + dj >= rows) return sum;
    return sum + face(i, j, di, dj) * z[(j + dj) * columns + ((i + di + columns) % columns)];
  }, 0);
}

function relax(equations: Equations, z: Float64Array, colour: number): void {
  const { columns, rows, diagonal, right } = equations;
  for (let j = 0; j < rows; j++) {
    for (let i = (j + colour) % 2; i < columns; i += 2) {
      z[j * columns + i] = (right(i, j) + flow(equations, z, i, j)) / diagonal(i, j);
    }
  }
}

describe('multigrid cycle', () => {
  it('does what plain loops do, to single precision', () => {
    const [columns, rows] = [32, 24];
    const multigrid = filled(columns, rows);
    const right = noise(columns, rows);
    const expected = plainCycle(multigrid, rows, right);
    const z = applied(multigrid, rows, right, () => multigrid.cycle());
    let [largest, size] = [0, 0];
    for (let j = 0; j < rows; j++) {
      for (let i = 0; i < columns; i++) {
        // inside the metal, where hardly anything conducts, z is huge and means nothing
        if (Math.abs(expected(i, j)) > 1e4) continue;
        largest = Math.max(largest, Math.abs(z(i, j) - expected(i, j)));
        size = Math.max(size, Math.abs(expected(i, j)));
      }
    }
    expect(largest / size).toBeLessThan(1e-5);
  });

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
        const k = redBlackRowStart(finest, j) + m;
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
