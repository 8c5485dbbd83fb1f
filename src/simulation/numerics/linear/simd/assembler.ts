/**
 * A few words of WebAssembly, for kernels that JavaScript cannot write: four single-precision numbers at a time. Code
 * is a list of bytes; every word returns the code of its operands followed by its own.
 *
 * @see WebAssembly Core Specification 2.0, §5 (binary format), https://www.w3.org/TR/wasm-core-2/
 */
export type Code = readonly number[];

const I32 = 0x7f;
const V128 = 0x7b;
const NOTHING = 0x40;
/** Alignment hints, powers of two. */
const [WORD, VECTOR] = [2, 4];

function unsigned(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = value >>> 0; ; rest >>>= 7) {
    if (rest < 0x80) return [...bytes, rest];
    bytes.push((rest & 0x7f) | 0x80);
  }
}

function signed(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = value | 0; ; rest >>= 7) {
    const byte = rest & 0x7f;
    const isLast = (rest >> 6 === 0 && (byte & 0x40) === 0) || (rest >> 6 === -1 && (byte & 0x40) !== 0);
    if (isLast) return [...bytes, byte];
    bytes.push(byte | 0x80);
  }
}

const simd = (opcode: number): number[] => [0xfd, ...unsigned(opcode)];

export const get = (local: number): Code => [0x20, ...unsigned(local)];
export const set = (local: number, value: Code): Code => [...value, 0x21, ...unsigned(local)];
export const integer = (value: number): Code => [0x41, ...signed(value)];
export const plus = (a: Code, b: Code): Code => [...a, ...b, 0x6a];
export const times = (a: Code, b: Code): Code => [...a, ...b, 0x6c];
export const isLess = (a: Code, b: Code): Code => [...a, ...b, 0x48];
export const call = (index: number, ...values: readonly Code[]): Code => [...values.flat(), 0x10, ...unsigned(index)];
export const when = (condition: Code, then: Code): Code => [...condition, 0x04, NOTHING, ...then, 0x0b];

/** Repeats the body while the local is less than the limit, at least once; the body moves the local on. */
export const repeat = (local: number, limit: Code, body: Code): Code => [
  0x03,
  NOTHING,
  ...body,
  ...isLess(get(local), limit),
  0x0d,
  0,
  0x0b,
];

/** Four numbers, or one, at a constant offset from an address, both in bytes. */
export const load = (address: Code, offset: number): Code => [...address, ...simd(0x00), VECTOR, ...unsigned(offset)];
export const store = (address: Code, offset: number, value: Code): Code => [
  ...address,
  ...value,
  ...simd(0x0b),
  VECTOR,
  ...unsigned(offset),
];
export const copyNumber = (from: number, to: number, address: Code): Code => [
  ...address,
  ...address,
  0x2a,
  WORD,
  ...unsigned(from),
  0x38,
  WORD,
  ...unsigned(to),
];
export const add = (a: Code, b: Code): Code => [...a, ...b, ...simd(0xe4)];
export const multiply = (a: Code, b: Code): Code => [...a, ...b, ...simd(0xe6)];
/** Four of the eight numbers of a and b. */
export const pick = (a: Code, b: Code, lanes: readonly number[]): Code => [
  ...a,
  ...b,
  ...simd(0x0d),
  ...lanes.flatMap((lane) => [0, 1, 2, 3].map((byte) => 4 * lane + byte)),
];

/** A function of integers that returns nothing. */
export interface FunctionText {
  readonly parameters: number;
  /** Integers and vectors it keeps, numbered after its parameters, in this order. */
  readonly integers: number;
  readonly vectors: number;
  readonly body: Code;
  readonly name?: string;
}

/** A module of functions over an imported memory `host.memory`; those with a name are exported. */
export function moduleOf(functions: readonly FunctionText[]): Uint8Array<ArrayBuffer> {
  const arities = [...new Set(functions.map(({ parameters }) => parameters))];
  const types = arities.map((n) => [0x60, ...vector(Array.from({ length: n }, () => [I32])), 0]);
  const memory = [...text('host'), ...text('memory'), 0x02, 0x00, 1];
  const exported = functions.flatMap(({ name }, index) => (name ? [[...text(name), 0x00, ...unsigned(index)]] : []));
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...section(1, types),
    ...section(2, [memory]),
    ...section(
      3,
      functions.map(({ parameters }) => [arities.indexOf(parameters)]),
    ),
    ...section(7, exported),
    ...section(10, functions.map(codeOf)),
  ]);
}

function codeOf({ integers, vectors, body }: FunctionText): number[] {
  const locals = vector([
    [...unsigned(integers), I32],
    [...unsigned(vectors), V128],
  ]);
  const code = [...locals, ...body, 0x0b];
  return [...unsigned(code.length), ...code];
}

function section(id: number, items: readonly (readonly number[])[]): number[] {
  const content = vector(items);
  return [id, ...unsigned(content.length), ...content];
}

function vector(items: readonly (readonly number[])[]): number[] {
  return [...unsigned(items.length), ...items.flat()];
}

function text(value: string): number[] {
  return vector(Array.from(value, (character) => [character.charCodeAt(0)]));
}
