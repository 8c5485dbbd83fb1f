/** What may happen to some bytes. */
type Mutation = (bytes: Buffer, at: number, length: number, random: () => number) => Buffer;

const below = (n: number, random: () => number) => Math.floor(random() * n);
const noise = (length: number, random: () => number) => Buffer.from(Array.from({ length }, () => below(256, random)));
/** What means something to a parser of documents or of JSON. */
const tokens = [
  '{',
  '}',
  '[',
  ']',
  '(',
  ')',
  '"',
  '"""',
  '\\',
  '\\u',
  '...',
  '... on',
  '$',
  '@',
  '!',
  ':',
  '|',
  '&',
  '#',
  '\n',
  '-',
  '1e9',
  'null',
  'on',
  'fragment',
];

const mutations: readonly Mutation[] = [
  (bytes, at, _, random) => Buffer.concat([bytes.subarray(0, at), noise(1, random), bytes.subarray(at + 1)]),
  (bytes, at, length) => Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)]),
  (bytes, at, length) => Buffer.concat([bytes.subarray(0, at + length), bytes.subarray(at)]),
  (bytes, at, length, random) => Buffer.concat([bytes.subarray(0, at), noise(length, random), bytes.subarray(at)]),
  (bytes, at, _, random) => {
    const token = Buffer.from(tokens[below(tokens.length, random)]!);
    return Buffer.concat([bytes.subarray(0, at), token, bytes.subarray(at)]);
  },
  (bytes, at, length, random) => {
    const from = below(bytes.length, random);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(from, from + length), bytes.subarray(at)]);
  },
  (bytes, at) => bytes.subarray(0, at),
];

const LONGEST = 12;
const MOST = 4;

/** The bytes after one to four accidents. */
export function mutated(text: string, random: () => number): Buffer {
  let bytes: Buffer = Buffer.from(text);
  for (let k = 1 + below(MOST, random); k > 0; k--) {
    const mutation = mutations[below(mutations.length, random)]!;
    bytes = mutation(bytes, below(bytes.length + 1, random), 1 + below(LONGEST, random), random);
  }
  return bytes;
}
