import { describe, expect, it } from 'vitest';
import { halfCylinders, halfSphere } from '../../src/physics/nucleusGeometry.ts';

const W = 2.56e-6;

function expectWithin(
  share: number,
  found: Readonly<Record<string, number>>,
  wanted: Readonly<Record<string, number>>,
) {
  for (const [name, value] of Object.entries(wanted)) {
    expect(Math.abs(found[name] / value - 1), name).toBeLessThan(share);
  }
}

describe('half cylinders with the volume of a film', () => {
  it.each([
    [
      2e-9,
      {
        radius: 6.923418522456119e-9,
        coverage: 0.36780660900548134,
        roughness: 2.7845215621462447e-9,
        surfaceRatio: 1.2099426613912154,
      },
    ],
    [
      3e-9,
      {
        radius: 8.479421327875665e-9,
        coverage: 0.45046925804339466,
        roughness: 3.548615096378315e-9,
        surfaceRatio: 1.2571261978251922,
      },
    ],
  ])('68 equal ones in 2.56 µm, %s m thick, within 0.1 %', (thickness, wanted) => {
    expectWithin(1e-3, { ...halfCylinders({ thickness, width: W, count: 68 })! }, wanted);
  });

  it.each([
    [
      100e-9,
      {
        radius: 4.037012035232256e-7,
        roughness: 1.5577940312783094e-7,
        coverage: 0.31539156525252,
        surfaceRatio: 1.1800243469482314,
      },
    ],
    [10e-9, { radius: 1.2766152972845848e-7, roughness: 3.1362791966666164e-8, coverage: 0.09973557010035819 }],
    [30e-9, { radius: 2.211162556616547e-7, roughness: 6.877993322069877e-8, coverage: 0.17274707473566775 }],
  ])('one in 2.56 µm, %s m thick, within 0.1 %', (thickness, wanted) => {
    expectWithin(1e-3, { ...halfCylinders({ thickness, width: W, count: 1 })! }, wanted);
  });

  it('have the roughness that a sum over their profile has', () => {
    const [thickness, width, points] = [5e-9, 200e-9, 200_000];
    const { radius, roughness } = halfCylinders({ thickness, width, count: 1 })!;
    let [sum, square] = [0, 0];
    for (let k = 0; k < points; k++) {
      const x = ((k + 0.5) / points - 0.5) * width;
      const height = Math.sqrt(Math.max(0, radius * radius - x * x));
      sum += height;
      square += height * height;
    }
    expect(sum / points / thickness).toBeCloseTo(1, 5);
    expect(Math.sqrt(square / points - thickness ** 2) / roughness).toBeCloseTo(1, 5);
  });

  it('have no such form where they would touch', () => {
    expect(halfCylinders({ thickness: 2e-6, width: W, count: 1 })).toBeNull();
    expect(halfCylinders({ thickness: 0.39 * W, width: W, count: 1 })).not.toBeNull();
    expect(halfCylinders({ thickness: 0.4 * W, width: W, count: 1 })).toBeNull();
  });
});

describe('a half sphere with the volume of a film', () => {
  it.each([
    [
      100e-9,
      {
        radius: 6.789020274861159e-7,
        roughness: 2.0228112136692048e-7,
        coverage: 0.22094498753440234,
        surfaceRatio: 1.2209449875344023,
      },
    ],
    [10e-9, { radius: 3.1511840698966315e-7, roughness: 4.757507806007762e-8, coverage: 0.04760115457327784 }],
    [30e-9, { radius: 4.544793870767967e-7, roughness: 9.657011033041201e-8, coverage: 0.09901439158646842 }],
  ])('on each 2.56 µm square, %s m thick, within 0.1 %', (thickness, wanted) => {
    expectWithin(1e-3, { ...halfSphere({ thickness, width: W })! }, wanted);
  });

  it('has no such form where it would touch the next', () => {
    expect(halfSphere({ thickness: 0.26 * W, width: W })).not.toBeNull();
    expect(halfSphere({ thickness: 0.27 * W, width: W })).toBeNull();
  });
});
