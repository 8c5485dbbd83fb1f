import { describe, expect, it } from 'vitest';
import { symmetricCell as model } from '../../src/simulation/models/symmetricCell/manifest.ts';
import { patched, withNumber } from '../../src/simulation/request/varyRequest.ts';
import { runOf, startRun, succeeded, symmetricCell, tryToStart } from './support/operations.ts';
import { stage } from './support/stage.ts';

const on = stage({ withWorker: true });
const quantity = (value: number, unit: string) => ({ value, unit });
const held = (given: object = {}) =>
  symmetricCell({
    currentDensity: null,
    arealCapacity: null,
    potential: quantity(-50, 'mV'),
    duration: quantity(1, 'h'),
    ...given,
  });

interface Quantity {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
}

interface Answer {
  readonly node: {
    readonly parameters: readonly { readonly name: string }[];
    readonly result: {
      readonly sandTime: Quantity | null;
      readonly plateauOverpotential: Quantity;
      readonly balance: { readonly chargeError: Quantity | null };
      readonly held: {
        readonly potential: Quantity;
        readonly currentDensity: Quantity;
        readonly endCurrentDensity: Quantity;
        readonly steadyCurrentDensity: Quantity;
        readonly capacity: Quantity;
        readonly duration: Quantity;
        readonly endedBy: string;
        readonly uncertainty: { readonly p50: Quantity };
      };
      readonly saltProfiles: readonly {
        readonly time: Quantity;
        readonly cycle: number;
        readonly currentDensity: Quantity;
        readonly meanConcentration: Quantity;
        readonly series: readonly {
          readonly name: string;
          readonly unit: string;
          readonly values: readonly number[];
        }[];
      }[];
    };
  };
}

const QUANTITY = '{ value low high unit }';
const QUERY = `query ($id: ID!) { node(id: $id) { ... on Run { parameters { name } result { ... on SymmetricCellResult {
  sandTime ${QUANTITY} plateauOverpotential ${QUANTITY} balance { chargeError ${QUANTITY} }
  held {
    potential ${QUANTITY} currentDensity ${QUANTITY} endCurrentDensity ${QUANTITY} steadyCurrentDensity ${QUANTITY}
    capacity ${QUANTITY} duration ${QUANTITY} endedBy uncertainty { p50 ${QUANTITY} }
  }
  saltProfiles {
    time ${QUANTITY} cycle currentDensity ${QUANTITY} meanConcentration ${QUANTITY} series { name unit values }
  }
} } } } }`;

describe('a cell of the library at a potential', () => {
  it('answers with its current and its salt, and has both among its files', async () => {
    const id = await startRun(on.app, held());
    await succeeded(on.app, id);
    const { result, parameters } = (await on.app.ask<Answer>(QUERY, { id })).node;
    expect(parameters.map(({ name }) => name)).toEqual(expect.arrayContaining(['appliedPotential', 'holdDuration']));
    expect(parameters.map(({ name }) => name)).not.toContain('currentDensity');
    expect(result.sandTime).toBeNull();
    expect(result.balance.chargeError).toBeNull();
    expect(result.plateauOverpotential).toMatchObject({ low: null, high: null, unit: 'mV' });
    expect(result.plateauOverpotential.value).toBeCloseTo(50, 9);
    const { currentDensity, steadyCurrentDensity, capacity, uncertainty } = result.held;
    expect(result.held).toMatchObject({ potential: { value: -0.05, unit: 'V' }, endedBy: 'DURATION' });
    expect(result.held.duration).toMatchObject({ value: 3600, unit: 's' });
    expect(currentDensity.low!).toBeLessThan(currentDensity.value);
    expect(currentDensity.high!).toBeGreaterThan(currentDensity.value);
    expect(currentDensity.unit).toBe('mA/cm2');
    expect(uncertainty.p50.unit).toBe('mA/cm2');
    expect(currentDensity.value / steadyCurrentDensity.value).toBeCloseTo(1, 3);
    // An hour at mA/cm² passes as many mA·h/cm², and a little more before the salt is steady.
    expect(capacity.value / currentDensity.value).toBeCloseTo(1, 1);
    expect(capacity.value).toBeGreaterThan(currentDensity.value);
    expect(result.saltProfiles.length).toBe(6);
    const last = result.saltProfiles.at(-1)!;
    expect(last).toMatchObject({ time: { value: 7200, unit: 's' }, cycle: 1 });
    expect(last.meanConcentration.value).toBeCloseTo(1, 9);
    expect(last.currentDensity.value).toBeCloseTo(result.held.endCurrentDensity.value, 9);
    expect(last.series.map(({ name, unit }) => [name, unit])).toEqual([
      ['position', 'um'],
      ['saltConcentration', 'mol/L'],
    ]);
    expect(last.series[0]!.values).toHaveLength(last.series[1]!.values.length);
    const { artifacts } = await runOf(on.app, id);
    const names = artifacts.map(({ name }) => name.replace(/-[^-]{8}(?=\.csv)/, ''));
    expect(names).toEqual([
      'current-density.svg',
      'current-density.csv',
      'salt-concentration.svg',
      'salt-concentration.csv',
      'result.json',
    ]);
  });

  it.each([
    [{ potential: quantity(0, 'V') }, ['potential']],
    [{ potential: quantity(9, 'V') }, ['potential']],
    [{ currentDensity: quantity(1, 'mA/cm2') }, ['potential']],
    [{ potential: null }, ['currentDensity']],
    [{ duration: null }, ['arealCapacity']],
    [{ untilDepleted: true }, ['untilDepleted']],
  ])('is refused at its place in the request: %o', async (given, place) => {
    const { run, userErrors } = await tryToStart(on.app, held(given));
    expect(run).toBeNull();
    expect(userErrors.map(({ path }) => path)).toEqual([['input', 'symmetricCell', ...place]]);
  });
});

describe('a changed request of a cell', () => {
  const request = {
    parameters: [],
    ignoring: [],
    currentDensity: quantity(1, 'mA/cm2'),
    arealCapacity: quantity(1, 'h'),
  };

  it('has a potential in the place of its current, and the other way round', () => {
    const potential = quantity(-1, 'V');
    const atPotential = patched(model as never, request, { potential, duration: quantity(1, 'h') });
    expect(atPotential).toMatchObject({ currentDensity: null, potential, arealCapacity: request.arealCapacity });
    const { currentDensity } = request;
    expect(patched(model as never, atPotential, { currentDensity })).toMatchObject({
      currentDensity,
      potential: null,
      duration: null,
    });
  });

  it('varies a potential in a study of a cell whose current was given', () => {
    const value = quantity(-20, 'mV');
    const { request: varied, place } = withNumber(model, request, { name: 'appliedPotential', value });
    expect(varied).toMatchObject({ currentDensity: null, potential: value });
    expect(place).toEqual(['potential']);
  });
});
