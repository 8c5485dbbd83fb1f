import type { RedBlackLayout } from '../redBlackGrid.ts';
import {
  add,
  type Code,
  call,
  copyNumber,
  type FunctionText,
  get,
  integer,
  isLess,
  load,
  multiply,
  pick,
  plus,
  repeat,
  set,
  store,
  times,
  when,
} from './assembler.ts';

/** Bytes of a number, and of four. */
const NUMBER = 4;
const VECTOR = 16;

/**
 * The two sweeps of a V(1,1) cycle on one level, as functions of the number of rows:
 *
 * `down`: from z = 0, red, then black, then what is left over, summed onto the coarse grid. Red cells alone have a
 * residual, Σ c z over black neighbours, for after the first half sweep theirs was zero.
 *
 * `up`: the coarse correction is added to red cells, then black, then red. What black cells held before does not
 * matter.
 *
 * Both run over the rows once: as soon as a row of one colour is new, the other colour behind it is updated, while it
 * is still in the cache.
 *
 * @param first index that the first of these functions will have in its module
 */
export function sweepsOf(fine: RedBlackLayout, coarse: RedBlackLayout, level: number, first: number): FunctionText[] {
  const rows = [
    redFromZero(fine),
    relaxBlack(fine, 0),
    relaxBlack(fine, 1),
    relaxRed(fine, 0),
    relaxRed(fine, 1),
    restrict(fine),
    correct(fine),
  ];
  const index = (k: number) => first + k;
  const down = downSweep(fine, coarse, { red: index(0), even: index(1), odd: index(2), restrict: index(5) });
  const calls = { even: index(1), odd: index(2), redEven: index(3), redOdd: index(4), correct: index(6) };
  const up = upSweep(fine, coarse, calls);
  return [...rows, { ...down, name: `down${level}` }, { ...up, name: `up${level}` }];
}

/** Address of m = 0 in row j of a field, in bytes from its start. */
function rowAddress({ stride, pad }: RedBlackLayout, j: Code, shift = 0): Code {
  return plus(times(j, integer(NUMBER * stride)), integer(NUMBER * ((1 + shift) * stride + pad)));
}

const [ADDRESS, END] = [0, 1];

/** A function of the address of a row that does something to every four of its cells, then something at the end. */
function alongRow({ half }: RedBlackLayout, step: Code, after: Code): FunctionText {
  const address = get(ADDRESS);
  const body = [
    ...set(END, plus(address, integer(NUMBER * half))),
    ...repeat(ADDRESS, get(END), [...step, ...set(ADDRESS, plus(address, integer(VECTOR)))]),
    ...after,
  ];
  return { parameters: 1, integers: 1, vectors: 2, body };
}

/** Copies the periodic neighbours of a row into its ghosts, when the address has come to its end. */
function wrap(field: number, half: number): Code {
  const row = NUMBER * half;
  const end = get(ADDRESS);
  return [...copyNumber(field - NUMBER, field - row - NUMBER, end), ...copyNumber(field - row, field, end)];
}

function redFromZero(grid: RedBlackLayout): FunctionText {
  const address = get(ADDRESS);
  const value = multiply(load(address, grid.redRight), load(address, grid.redInverse));
  return alongRow(grid, store(address, grid.red, value), wrap(grid.red, grid.half));
}

/** Σ c z over the red neighbours of four black cells in a row of this parity. */
function ofRedNeighbours(grid: RedBlackLayout, parity: number): Code {
  const address = get(ADDRESS);
  const { own, other, below, above, red } = grid;
  const row = NUMBER * grid.stride;
  const beside = parity === 0 ? NUMBER : -NUMBER;
  const product = (face: number, shift: number) => multiply(load(address, face + shift), load(address, red + shift));
  return add(add(product(own, 0), product(other, beside)), add(product(above, -row), product(below, row)));
}

/** Σ c z over the black neighbours of four red cells. */
function ofBlackNeighbours(grid: RedBlackLayout, parity: number, shift = 0): Code {
  const address = get(ADDRESS);
  const { own, other, below, above, black } = grid;
  const row = NUMBER * grid.stride;
  const beside = parity === 0 ? -NUMBER : NUMBER;
  const product = (face: number, to: number) =>
    multiply(load(address, face + shift), load(address, black + shift + to));
  return add(add(product(own, 0), product(other, beside)), add(product(below, -row), product(above, row)));
}

function relaxBlack(grid: RedBlackLayout, parity: number): FunctionText {
  const address = get(ADDRESS);
  const sum = add(load(address, grid.blackRight), ofRedNeighbours(grid, parity));
  const step = store(address, grid.black, multiply(load(address, grid.blackInverse), sum));
  return alongRow(grid, step, wrap(grid.black, grid.half));
}

function relaxRed(grid: RedBlackLayout, parity: number): FunctionText {
  const address = get(ADDRESS);
  const sum = add(load(address, grid.redRight), ofBlackNeighbours(grid, parity));
  const step = store(address, grid.red, multiply(load(address, grid.redInverse), sum));
  return alongRow(grid, step, wrap(grid.red, grid.half));
}

/**
 * A function of the addresses of an even fine row, of the fields of the coarse row that take its even and its odd
 * columns: right-hand sides are the residuals of the red cells of that row and the next, column by column.
 */
function restrict(fine: RedBlackLayout): FunctionText {
  const [even, odd, end, low, high] = [1, 2, 3, 4, 5];
  const address = get(ADDRESS);
  const row = NUMBER * fine.stride;
  const four = (shift: number) => add(ofBlackNeighbours(fine, 0, shift), ofBlackNeighbours(fine, 1, shift + row));
  const advance = (local: number, by: number) => set(local, plus(get(local), integer(by)));
  const step = [
    ...set(low, four(0)),
    ...set(high, four(VECTOR)),
    ...store(get(even), 0, pick(get(low), get(high), [0, 2, 4, 6])),
    ...store(get(odd), 0, pick(get(low), get(high), [1, 3, 5, 7])),
    ...advance(even, VECTOR),
    ...advance(odd, VECTOR),
    ...advance(ADDRESS, 2 * VECTOR),
  ];
  const body = [...set(end, plus(address, integer(NUMBER * fine.half))), ...repeat(ADDRESS, get(end), step)];
  return { parameters: 3, integers: 1, vectors: 2, body };
}

/** A function of the same three addresses: adds the coarse correction to the red cells of a fine row. */
function correct(fine: RedBlackLayout): FunctionText {
  const [even, odd, end, first, second] = [1, 2, 3, 4, 5];
  const address = get(ADDRESS);
  const advance = (local: number, by: number) => set(local, plus(get(local), integer(by)));
  const corrected = (shift: number, lanes: readonly number[]) =>
    store(address, fine.red + shift, add(load(address, fine.red + shift), pick(get(first), get(second), lanes)));
  const step = [
    ...set(first, load(get(even), 0)),
    ...set(second, load(get(odd), 0)),
    ...corrected(0, [0, 4, 1, 5]),
    ...corrected(VECTOR, [2, 6, 3, 7]),
    ...advance(even, VECTOR),
    ...advance(odd, VECTOR),
    ...advance(ADDRESS, 2 * VECTOR),
  ];
  const body = [
    ...set(end, plus(address, integer(NUMBER * fine.half))),
    ...repeat(ADDRESS, get(end), step),
    ...wrap(fine.red, fine.half),
  ];
  return { parameters: 3, integers: 1, vectors: 2, body };
}

/** Locals of a sweep: rows of the fine grid, the present even row, the present coarse row and its addresses. */
const [ROWS, J, COARSE, EVEN, ODD] = [0, 1, 2, 3, 4];

/** Sets the addresses of the fields of a coarse row that hold its even and its odd columns. */
function coarseAddresses(
  coarse: RedBlackLayout,
  of: { readonly red: number; readonly black: number },
  row: Code,
): Code {
  const isOdd = [...row, ...integer(1), 0x71];
  const address = rowAddress(coarse, row);
  return [
    ...set(EVEN, plus(address, integer(of.red))),
    ...set(ODD, plus(address, integer(of.black))),
    ...when(isOdd, [...set(EVEN, plus(address, integer(of.black))), ...set(ODD, plus(address, integer(of.red)))]),
  ];
}

function downSweep(
  fine: RedBlackLayout,
  coarse: RedBlackLayout,
  calls: { red: number; even: number; odd: number; restrict: number },
): FunctionText {
  const right = { red: coarse.redRight, black: coarse.blackRight };
  const row = (shift: number) => rowAddress(fine, get(J), shift);
  const restrictBehind = [
    ...coarseAddresses(coarse, right, get(COARSE)),
    ...call(calls.restrict, row(-2), get(EVEN), get(ODD)),
    ...set(COARSE, plus(get(COARSE), integer(1))),
  ];
  const isBehind = isLess(integer(0), get(J));
  const body = [
    ...repeat(J, get(ROWS), [
      ...call(calls.red, row(0)),
      ...call(calls.red, row(1)),
      ...when(isBehind, call(calls.odd, row(-1))),
      ...call(calls.even, row(0)),
      ...when(isBehind, restrictBehind),
      ...set(J, plus(get(J), integer(2))),
    ]),
    ...call(calls.odd, row(-1)),
    ...restrictBehind,
  ];
  return { parameters: 1, integers: 4, vectors: 0, body };
}

function upSweep(
  fine: RedBlackLayout,
  coarse: RedBlackLayout,
  calls: { even: number; odd: number; redEven: number; redOdd: number; correct: number },
): FunctionText {
  const solution = { red: coarse.red, black: coarse.black };
  const row = (shift: number) => rowAddress(fine, get(J), shift);
  const relaxBehind = [...call(calls.redEven, row(-2)), ...call(calls.redOdd, row(-1))];
  const isBehind = isLess(integer(0), get(J));
  const body = [
    ...repeat(J, get(ROWS), [
      ...coarseAddresses(coarse, solution, get(COARSE)),
      ...call(calls.correct, row(0), get(EVEN), get(ODD)),
      ...call(calls.correct, row(1), get(EVEN), get(ODD)),
      ...when(isBehind, call(calls.odd, row(-1))),
      ...call(calls.even, row(0)),
      ...when(isBehind, relaxBehind),
      ...set(COARSE, plus(get(COARSE), integer(1))),
      ...set(J, plus(get(J), integer(2))),
    ]),
    ...call(calls.odd, row(-1)),
    ...relaxBehind,
  ];
  return { parameters: 1, integers: 4, vectors: 0, body };
}
