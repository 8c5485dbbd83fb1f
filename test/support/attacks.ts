/** Documents that ask for far more than they say: each must be refused before the first statement. */

const one = <T>(length: number, make: (i: number) => T): T[] => Array.from({ length }, (_, i) => make(i));

/** A chain in which each fragment spreads the next twice: its expansion has 2^n ends. */
const chains: Record<string, (n: number) => string> = {
  'of fragments': (n) =>
    `{ ...F0 } ${one(n, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`).join(' ')} fragment F${n} on Query { __typename }`,
  'of fragments that no operation uses': (n) =>
    `{ __typename } ${one(n, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`).join(' ')} fragment F${n} on Query { __typename }`,
  'under two aliases': (n) =>
    `{ cells { nodes { ...F0 } } } ${one(
      n,
      (i) =>
        `fragment F${i} on ${i % 2 ? 'Electrode' : 'SymmetricCell'} { ${['a', 'b']
          .map((alias) =>
            i % 2
              ? `${alias}: cells(first: 1) { nodes { ...F${i + 1} } }`
              : `${alias}: negativeElectrode { ...F${i + 1} }`,
          )
          .join(' ')} }`,
    ).join(' ')} fragment F${n} on ${n % 2 ? 'Electrode' : 'SymmetricCell'} { slug }`,
  'within inline fragments': (n) =>
    `{ ...F0 } ${one(n, (i) => `fragment F${i} on Query { ... on Query { ...F${i + 1} } ... @include(if: true) { ...F${i + 1} } }`).join(' ')} fragment F${n} on Query { __typename }`,
};

const nested = (levels: number) =>
  `{ cells { nodes { ${'negativeElectrode { cells { nodes { '.repeat(levels)} slug ${'} } } '.repeat(levels)} } } }`;

export const attacks: readonly (readonly [name: string, document: string])[] = [
  ...Object.entries(chains).flatMap(([name, chain]) =>
    [10, 14, 18, 22].map((n) => [`a chain ${name}, 2^${n}`, chain(n)] as const),
  ),
  ['300 × withheld', `{ ${one(300, (i) => `w${i}: withheld(first: 100) { totalCount }`).join(' ')} }`],
  ['300 × withheld in short', `{${one(190, (i) => `w${i}:withheld(first:100){totalCount}`).join(' ')}}`],
  ['cells of cells five times', nested(5)],
  ['cells of cells seven times', nested(7)],
  ['pages of a hundred within each other', '{ cells(first: 100) { nodes { claims(first: 100) { nodes { key } } } } }'],
  ['hundreds of aliases of one field', `{ ${one(600, (i) => `a${i}: __typename`).join(' ')} }`],
  ['thousands of the same field', `{ ${'__typename '.repeat(1_900)} }`.slice(0, 1 << 15)],
  ['hundreds of directives', `{ __typename ${'@skip(if: false) '.repeat(200)} }`],
  ['a selection as deep as it is long', `{ ${'a { '.repeat(600)} b ${'} '.repeat(600)} }`],
  [
    'types of fields of types of fields',
    '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }',
  ],
  ['types by name, many times', `{ ${one(90, (i) => `t${i}: __type(name: "Query") { fields { name } }`).join(' ')} }`],
];
