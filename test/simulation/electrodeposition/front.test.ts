import { describe, expect, it } from 'vitest';
import { Clusters } from '../../../src/simulation/models/electrodeposition/solver/front/clusters.ts';
import { Front } from '../../../src/simulation/models/electrodeposition/solver/front/front.ts';
import { Growth } from '../../../src/simulation/models/electrodeposition/solver/front/growth.ts';
import { rowStart } from '../../../src/simulation/models/electrodeposition/solver/grid.ts';
import { plant, rowsOf } from '../../../src/simulation/models/electrodeposition/solver/nucleation/planting.ts';
import { RandomStream } from '../../../src/statistics/random.ts';

const [COLUMNS, ROWS] = [48, 64];

/** Metal where this distance, in cells, is negative. */
function frontOf(distance: (x: number, z: number) => number): Front {
  const front = new Front({ columns: COLUMNS, rows: ROWS, cellSize: 1 });
  for (let j = 0; j < ROWS; j++) {
    for (let i = 0; i < COLUMNS; i++) {
      front.f[rowStart(front.grid, j) + i] = 1 / (1 + Math.exp(distance(i + 0.5, j + 0.5) / front.thickness));
    }
  }
  front.update(ROWS - 2);
  return front;
}

function metal({ grid, f }: Front): number {
  let sum = 0;
  for (let j = 0; j < grid.rows; j++) {
    for (let k = rowStart(grid, j), end = k + grid.columns; k < end; k++) sum += f[k];
  }
  return sum;
}

const length = (front: Front) => front.area.subarray(0, front.count).reduce((sum, area) => sum + area, 0);
const displacement = (front: Front, by: number) => new Float64Array(front.cells.length).fill(by);

describe('the front', () => {
  it('has the area of a plane, whatever the thickness of its profile', () => {
    expect(length(frontOf((_x, z) => z - 15.3)) / COLUMNS).toBeCloseTo(1, 6);
    expect(length(frontOf((_x, z) => 1.4 * (z - 15.3))) / COLUMNS).toBeCloseTo(1, 6);
  });

  it('has the curvature of a circle, 1/r within 0.1 % at r = 8 cells', () => {
    const front = frontOf((x, z) => Math.hypot(x - 24, z - 18) - 8);
    for (let b = 0; b < front.count; b++) {
      const k = front.cells[b];
      if (front.f[k] > 0.2 && front.f[k] < 0.8) expect(8 * front.curvature(k)).toBeCloseTo(1, 2);
    }
  });

  it('keeps a flat profile as it is when it is restored', () => {
    const front = frontOf((_x, z) => z - 15.3);
    const before = front.f.slice();
    new Growth(front).move(displacement(front, 0), 0, 0.3);
    let largest = 0;
    for (let k = 0; k < before.length; k++) largest = Math.max(largest, Math.abs(front.f[k] - before[k]));
    expect(largest).toBeLessThan(1e-6);
  });

  it('brings a profile that is too wide back to its thickness', () => {
    const front = frontOf((_x, z) => 0.8 * (z - 15.3));
    const growth = new Growth(front);
    for (let k = 0; k < 200; k++) {
      growth.move(displacement(front, 0), 0, 0.3);
      front.update();
    }
    for (let b = 0; b < front.count; b++) {
      const value = front.f[front.cells[b]];
      if (value > 0.01 && value < 0.99) expect(front.slope[b]).toBeCloseTo(1, 2);
    }
  });

  it('moves by exactly its displacement, and adds what it says', () => {
    const front = frontOf((_x, z) => z - 15.3);
    const growth = new Growth(front);
    const before = metal(front);
    growth.measure(displacement(front, 0.2));
    const added = growth.move(displacement(front, 0.2), 0, 0);
    expect(added / COLUMNS).toBeCloseTo(0.2, 5);
    expect(growth.added).toBeCloseTo(added, 12);
    expect(metal(front) - before).toBeCloseTo(added, 10);
  });

  it('keeps metal to round-off and between 0 and 1 while a ragged front is restored', () => {
    const random = new RandomStream(4);
    const front = frontOf((_x, z) => z - 15 - 6 * random.uniform());
    const growth = new Growth(front);
    const before = metal(front);
    let added = 0;
    for (let k = 0; k < 200; k++) {
      added += growth.move(displacement(front, k < 100 ? 0.2 : -0.2), 0, 0.32);
      front.update();
    }
    expect((metal(front) - before - added) / before).toBeCloseTo(0, 13);
    expect(front.f.every((value) => value >= 0 && value <= 1)).toBe(true);
  });
});

describe('planting a nucleus', () => {
  it.each([0, 1.5, 23.77, 47.9])('puts exactly its area onto the grid, at x = %s', (x) => {
    const front = frontOf(() => 100);
    const area = 0.5 * Math.PI * 3 ** 2;
    expect(plant(front, x, area)).toBeCloseTo(area, 10);
    expect(metal(front)).toBeCloseTo(area, 10);
    front.update(rowsOf(front, area));
    expect(front.top).toBeGreaterThan(2);
  });

  it('adds only what fits beside metal that is there already', () => {
    const front = frontOf((_x, z) => z - 6);
    const before = metal(front);
    const added = plant(front, 10, 0.5 * Math.PI * 3 ** 2);
    expect(added).toBeLessThan(1);
    expect(metal(front) - before).toBeCloseTo(added, 10);
  });
});

describe('pieces of metal', () => {
  function pieces(front: Front): Clusters {
    const clusters = new Clusters(front);
    clusters.update();
    return clusters;
  }

  it('are counted across the periodic border and apart where they do not touch', () => {
    expect(pieces(frontOf((_x, z) => z - 6)).count).toBe(1);
    const dome = (at: number) => (x: number, z: number) =>
      Math.hypot(Math.min(Math.abs(x - at), 48 - Math.abs(x - at)), z) - 6;
    expect(pieces(frontOf(dome(0))).count).toBe(1);
    expect(pieces(frontOf((x, z) => Math.min(dome(0)(x, z), dome(24)(x, z)))).count).toBe(2);
    expect(pieces(frontOf((x, z) => Math.min(dome(18)(x, z), dome(29)(x, z)))).count).toBe(1);
  });

  it('that float have no contact, and every cell of a front belongs to its piece', () => {
    const front = frontOf((x, z) => Math.min(z - 4, Math.hypot(x - 24, z - 25) - 5));
    const clusters = pieces(front);
    expect(clusters.count).toBe(2);
    expect(new Set(clusters.ofColumn)).toEqual(new Set([0]));
    for (let b = 0; b < front.count; b++) {
      const row = Math.floor((front.cells[b] - rowStart(front.grid, 0)) / front.grid.stride);
      if (row < 12) expect(clusters.ofCell[b]).toBe(0);
      if (row > 19) expect(clusters.ofCell[b]).toBe(1);
    }
  });
});
