import { type Attack, attack, times } from './attack.ts';

/** How a fragment spreads the next one twice. */
const spreads: Readonly<Record<string, (next: string) => string>> = {
  'under two aliases': (next) => `a: alternatives { ...${next} } b: alternatives { ...${next} }`,
  directly: (next) => `...${next} ...${next}`,
  'in inline fragments': (next) => `... on Claim { ...${next} } ... on Claim { ...${next} }`,
  'in inline fragments without a type': (next) => `... { ...${next} } ... @include(if: true) { ...${next} }`,
  'under two aliases, in inline fragments': (next) =>
    `... on Claim { a: alternatives { ...${next} } } ... on Claim { b: alternatives { ...${next} } }`,
};

/** F0 spreads F1 twice, and so on: the last is spread 2^length times. */
function chain(length: number, spread: (next: string) => string): string {
  const links = times(length, (k) => `fragment F${k} on Claim { ${spread(`F${k + 1}`)} }`);
  return `${links} fragment F${length} on Claim { key }`;
}

const lengths = [10, 12, 14, 16, 18, 20, 22];

const chains = Object.entries(spreads).flatMap(([how, spread]) =>
  lengths.map((length) =>
    attack(
      `a chain of ${length} fragments, each twice ${how}`,
      `{ claims(first: 1) { nodes { ...F0 } } } ${chain(length, spread)}`,
    ),
  ),
);

const unused = Object.entries(spreads).flatMap(([how, spread]) =>
  [12, 22].map((length) =>
    attack(
      `a chain of ${length} fragments, each twice ${how}, that nothing uses`,
      `{ __typename } ${chain(length, spread)}`,
      {
        isValid: false,
      },
    ),
  ),
);

/** Three ways on at each link: 3^13 is 1.6 million. */
const wide = attack(
  'a chain of 13 fragments, each three times under aliases',
  `{ claims(first: 1) { nodes { ...F0 } } } ${chain(13, (next) => times(3, (k) => `a${k}: alternatives { ...${next} }`))}`,
);

/** Two chains whose selections have to be compared with each other, field by field. */
const overlapping = attack(
  'two chains of 20 fragments under one alias',
  `{ claims(first: 1) { nodes { x: alternatives { ...F0 } x: alternatives { ...G0 } } } }
   ${chain(20, spreads['under two aliases']!)} ${chain(20, spreads['under two aliases']!).replaceAll(/\bF(\d)/g, 'G$1')}`,
);

const cycles = [
  attack('a fragment that spreads itself', '{ claims { nodes { ...A } } } fragment A on Claim { key ...A }', {
    isValid: false,
  }),
  attack(
    'two fragments that spread each other',
    '{ claims { nodes { ...A } } } fragment A on Claim { alternatives { ...B } } fragment B on Claim { alternatives { ...A ...B } }',
    { isValid: false },
  ),
  attack(
    'a cycle of 100 fragments, each twice',
    `{ claims { nodes { ...F0 } } } ${times(100, (k) => `fragment F${k} on Claim { a: alternatives { ...F${(k + 1) % 100} } b: alternatives { ...F${(k + 1) % 100} } }`)}`,
    { isValid: false },
  ),
  attack('a cycle that nothing uses', '{ __typename } fragment A on Claim { ...B } fragment B on Claim { ...A }', {
    isValid: false,
  }),
];

const many = [
  attack(
    '1,000 fragments',
    `{ claims(first: 1) { nodes { ${times(1000, (k) => `...F${k}`)} } } } ${times(1000, (k) => `fragment F${k} on Claim { key }`)}`,
  ),
  attack(
    '1,000 fragments that nothing uses',
    `{ __typename } ${times(1000, (k) => `fragment F${k} on Claim { key }`)}`,
    {
      isValid: false,
    },
  ),
  attack(
    '1,000 spreads of one fragment',
    `{ claims(first: 1) { nodes { ${times(1000, () => '...F')} } } } fragment F on Claim { key }`,
  ),
  attack('250 inline fragments', `{ claims(first: 1) { nodes { ${times(250, () => '... on Claim { key }')} } } }`),
];

export const fragmentAttacks: readonly Attack[] = [...chains, ...unused, wide, overlapping, ...cycles, ...many];
