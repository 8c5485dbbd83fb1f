import type {
  DepositFrame,
  DepositPicture,
} from '../../../../src/simulation/models/electrodeposition/pictures/deposit.ts';

const WIDTH = 640e-9;
const COLUMNS = 128;
const ROWS = 40;
const CELL = WIDTH / COLUMNS;

/** A half-round dome in the middle of the window, in salt that thins out towards it. */
export function dome(radius: number): DepositFrame {
  const metalFraction = new Float32Array(COLUMNS * ROWS);
  const saltConcentration = new Float32Array(COLUMNS * ROWS);
  for (let k = 0; k < metalFraction.length; k++) {
    const x = ((k % COLUMNS) + 0.5) * CELL - WIDTH / 2;
    const distance = Math.hypot(x, (Math.floor(k / COLUMNS) + 0.5) * CELL) - radius;
    metalFraction[k] = 1 / (1 + Math.exp(distance / (0.75 * CELL)));
    saltConcentration[k] = distance < 0 ? -7 : 0.8 + 0.1 * (distance / WIDTH);
  }
  const height = (i: number) => Math.sqrt(Math.max(0, radius ** 2 - ((i + 0.5) * CELL - WIDTH / 2) ** 2));
  return {
    time: 1,
    meanThickness: (Math.PI * radius ** 2) / (2 * WIDTH),
    maximumHeight: radius,
    roughness: 0.4 * radius,
    coverage: (2 * radius) / WIDTH,
    heights: Array.from({ length: COLUMNS }, (_, i) => height(i)),
    smallNuclei: [],
    columns: COLUMNS,
    metalFraction,
    saltConcentration,
  };
}

export function deposit(...radii: readonly number[]): DepositPicture {
  const half = WIDTH / 2;
  return {
    width: WIDTH,
    cellSize: CELL,
    surface: [
      { from: 0, to: half, name: 'nickel' },
      { from: half, to: WIDTH, name: 'islands' },
    ],
    frames: radii.map(dome),
  };
}
