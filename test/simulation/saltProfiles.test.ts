import { describe, expect, it } from 'vitest';
import { F } from '../../src/physics/constants.ts';
import { transportFactor } from '../../src/physics/transport.ts';
import { saltProfilesSvg } from '../../src/pictures/saltProfiles.ts';
import { timesOfProfiles } from '../../src/simulation/cells/profileRecorder.ts';
import { cellFiles } from '../../src/simulation/models/symmetricCell/files.ts';
import { symmetricCellModel } from '../../src/simulation/models/symmetricCell/model.ts';
import { profilesView } from '../../src/simulation/models/symmetricCell/profilesView.ts';
import { unwatched } from '../../src/simulation/simulate.ts';

const given = {
  separatorThickness: 1e-3,
  porosity: 0.9,
  saltConcentration: 1000,
  ionicConductivity: 0.7,
  saltDiffusivity: 2e-10,
  transferenceNumber: 0.4,
  interfaceResistance: 1e-3,
  currentDensity: 10,
  arealCapacity: 10 * 600,
};
const solved = (changes: object = {}) => {
  const problem = symmetricCellModel.fromParameters({ ...given, ...changes });
  return { run: null, label: 'a cell', problem, result: symmetricCellModel.solve(problem, unwatched) };
};

const g = transportFactor({ porosity: given.porosity, bruggemanExponent: 1.5, macMullinNumber: null });
const L = given.separatorThickness;
/** c − c₀ that a current of so many A/m² builds up at the stripped electrode in the steady state, mol m⁻³. */
const steady = ((1 - given.transferenceNumber) * given.currentDensity * L) / (2 * F * g * given.saltDiffusivity);

/**
 * c − c₀ after a current has plated the working electrode for some time: the steady profile without its decaying modes,
 * which are cosines of odd order. A later change of the current adds the same with twice the opposite current.
 */
function deviation(x: number, time: number): number {
  const relaxation = (given.porosity * L * L) / (Math.PI ** 2 * g * given.saltDiffusivity);
  let sum = 1 - (2 * x) / L;
  for (let n = 1; n < 200; n += 2) {
    sum -= (8 / (Math.PI * n) ** 2) * Math.cos((Math.PI * n * x) / L) * Math.exp((-n * n * time) / relaxation);
  }
  return -steady * sum;
}

describe('the profiles of the salt', () => {
  it('are the exact series at each time, to 1e-3 of c₀, also after the current turns', () => {
    const { positions, at } = solved().result.profiles!;
    expect(at.length).toBe(6);
    for (const { time, concentration } of at) {
      positions.forEach((x, k) => {
        const exact = deviation(x, time) - (time > 600 ? 2 * deviation(x, time - 600) : 0);
        expect(Math.abs(concentration[k]! - 1000 - exact)).toBeLessThan(1);
      });
    }
  });

  it('are straight in the steady state', () => {
    const { positions, at } = solved({ arealCapacity: 10 * 40_000 }).result.profiles!;
    const { concentration } = at.at(-1)!;
    positions.forEach((x, k) => {
      expect(Math.abs(concentration[k]! - 1000 - steady * (1 - (2 * x) / L))).toBeLessThan(1e-3);
    });
  });

  it('are at the ends of the first and the last half-cycle, and between', () => {
    const { at } = solved().result.profiles!;
    const times = at.map(({ time }) => time);
    expect(times).toContain(600);
    expect(times.at(-1)).toBe(1200);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(times[0]).toBeGreaterThan(10);
    const many = solved({ cycles: 20, profiles: 4 }).result.profiles!.at;
    expect(many.map(({ time }) => time / 600)).toEqual([1, 14, 27, 40]);
    expect(many.map(({ cycle }) => cycle)).toEqual([1, 7, 14, 20]);
  });

  it('are within a half-cycle while the salt moves, with even roots of time', () => {
    expect(timesOfProfiles(1, 4, 160)).toEqual([
      { half: 0, after: 10 },
      { half: 0, after: 40 },
      { half: 0, after: 90 },
      { half: 0, after: null },
    ]);
    const { at } = solved({ arealCapacity: 10 * 1e6, profiles: 4 }).result.profiles!;
    expect(at[0]!.time).toBeLessThan(3000);
    expect(at[1]!.time).toBe(1e6);
  });

  it('keep the mean to 1e-9, in coarse and in fine grids alike', () => {
    for (const nodes of [10, 200, 1000]) {
      const { positions, at } = solved({ nodes, cycles: 3 }).result.profiles!;
      expect(positions.length).toBe(Math.min(nodes, 334) + 2);
      expect(positions.at(-1)).toBeCloseTo(L, 15);
      for (const { mean } of at) expect(Math.abs(mean / 1000 - 1)).toBeLessThan(1e-9);
    }
  });

  it('are kept of a run that ends without salt', () => {
    const { result } = solved({ currentDensity: 500, arealCapacity: 500 * 7200, untilDepleted: true });
    const last = result.profiles!.at.at(-1)!;
    expect(last.time / result.endedWithoutSalt!).toBeCloseTo(1, 5);
    expect(last.concentration[0]).toBeLessThan(10);
  });

  it('are the same in the answer, in the table and in the result', async () => {
    const one = solved();
    const view = profilesView(one.result.profiles);
    const made = await Promise.all(cellFiles(one).map((make) => make()));
    const table = made.find(({ name }) => name === 'salt-concentration.csv')!;
    const rows = String(table.content)
      .split('\r\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    const [header, ...lines] = rows.map((line) => line.split(','));
    expect(header).toHaveLength(1 + view.length);
    expect(lines).toHaveLength(one.result.profiles!.positions.length);
    view.forEach(({ time, meanConcentration, series }, column) => {
      expect(header![column + 1]).toContain(`${Number(Number(time.value).toPrecision(12))} s`);
      expect(meanConcentration.value).toBeCloseTo(1, 9);
      const [places, salt] = series();
      lines.forEach((line, row) => {
        expect(Number(line[0])).toBeCloseTo(places!.values[row]!, 9);
        expect(Number(line[column + 1])).toBeCloseTo(salt!.values[row]!, 12);
        expect(salt!.values[row]).toBe(one.result.profiles!.at[column]!.concentration[row]! / 1000);
      });
    });
    expect(made.map(({ name }) => name)).toContain('salt-concentration.svg');
  });

  it('are missing where an older result has none', () => {
    expect(profilesView(undefined)).toEqual([]);
  });
});

describe('the picture of the salt', () => {
  const labels = { title: 'Na‖Na', subtitle: 'simulated' };
  const profiles = (gap: number, last: number) => ({
    positions: [0, gap / 2, gap],
    at: [
      { time: last / 4, concentration: [900, 1000, 1100] },
      { time: last, concentration: [1100, 1000, 900] },
    ],
  });

  it('names its axes with their units, and its times', async () => {
    const { content } = await saltProfilesSvg(profiles(260e-6, 8 * 3600), labels);
    const texts = ['Distance from the working electrode (µm)', 'Salt concentration (mol/L)', 'Time', '2 h', '8 h'];
    for (const text of [...texts, 'Na‖Na']) expect(content).toContain(text);
    expect(content.match(/aria-roledescription="line mark"/g)).toHaveLength(2);
  });

  it('has mm and seconds where these fit', async () => {
    const { content } = await saltProfilesSvg(profiles(5e-3, 60), labels);
    for (const text of ['(mm)', '15 s', '60 s']) expect(content).toContain(text);
  });

  it('tells times apart that are close', async () => {
    const close = profiles(1e-4, 100_000);
    const at = close.at.map((one, k) => ({ ...one, time: 100_000 + k }));
    const { content } = await saltProfilesSvg({ ...close, at }, labels);
    expect(content).toContain('27.7778 h');
    expect(content).toContain('27.7781 h');
  });

  it('is the same to the byte for the same input', async () => {
    const first = await saltProfilesSvg(profiles(1e-4, 60), labels);
    expect(await saltProfilesSvg(profiles(1e-4, 60), labels)).toEqual(first);
  });
});
