import { type Attack, attack, nested, times } from './attack.ts';

const KB = 1024;
/** The body around the document takes some bytes of the 256 KB. */
const LARGEST = 127 * KB;

const roots = [
  'cells(first: 100) { totalCount }',
  'claims(first: 100) { totalCount }',
  'electrodes(first: 100) { totalCount }',
  'materials(first: 100) { totalCount }',
  'runs(first: 100) { totalCount }',
  'metrics { name }',
  'models { name }',
  'screen(kind: CELL, first: 100) { totalCount }',
];

/** The same thing very often. */
const repeated = [
  attack(
    '300 aliases of withheld(first: 100)',
    `{ ${times(300, (k) => `a${k}: withheld(first: 100) { nodes { blockedCount } }`)} }`,
  ),
  attack(
    '21 aliases of withheld(first: 100)',
    `{ ${times(21, (k) => `a${k}: withheld(first: 100) { nodes { blockedCount } }`)} }`,
  ),
  attack('3,000 aliases of one field', `{ meta { ${times(3000, (k) => `a${k}: version`)} } }`),
  attack('700 aliases of one field', `{ meta { ${times(700, (k) => `a${k}: version`)} } }`, { expected: 'EITHER' }),
  attack('3,000 times the same field', `{ meta { ${times(3000, () => 'version')} } }`),
  attack('1,200 times the same field', `{ meta { ${times(1200, () => 'version')} } }`, { expected: 'EITHER' }),
  attack('300 root fields', `{ ${times(300, (k) => `a${k}: ${roots[k % roots.length]}`)} }`),
  attack('100 searches', `{ ${times(100, (k) => `a${k}: search(text: "sodium ${k}", first: 100) { totalCount }`)} }`),
  attack(
    '100 mutations that start runs',
    `mutation { ${times(100, (k) => `a${k}: startRun(input: { symmetricCell: { cell: { slug: "na-nisb-cc" } currentDensity: { value: 1, unit: "mA/cm2" } arealCapacity: { value: 1, unit: "mA.h/cm2" } } }) { run { id } }`)} }`,
    { only: 'POST' },
  ),
  attack(
    '300 mutations that cancel runs',
    `mutation { ${times(300, (k) => `a${k}: cancelRun(input: { id: "${k}" }) { run { id } }`)} }`,
    { only: 'POST' },
  ),
] as const satisfies readonly Attack[];

const directives = [
  attack('2,000 unknown directives on one field', `{ meta { version ${times(2000, () => '@a')} } }`, {
    isValid: false,
  }),
  attack('600 unknown directives on one field', `{ meta { version ${times(600, () => '@a')} } }`, { isValid: false }),
  attack('2,000 @skip on one field', `{ meta { version ${times(2000, () => '@skip(if: false)')} } }`, {
    isValid: false,
  }),
  attack('200 @include on one field', `{ meta { version ${times(200, () => '@include(if: true)')} } }`, {
    isValid: false,
  }),
  attack(
    '200 fields with @skip and @include each',
    `query ($s: Boolean!) { meta { ${times(200, (k) => `a${k}: version @skip(if: $s) @include(if: true)`)} } }`,
    { variables: { s: false } },
  ),
  attack(
    'a page beyond every budget behind @skip(if: false)',
    '{ claims(first: 100) @skip(if: false) { nodes { alternatives @include(if: true) { alternatives { alternatives { subjects { claims(first: 100) { nodes { key } } } } } } } } }',
  ),
];

const large = [
  attack('a comment of 127 KB', `{ __typename } # ${'x'.repeat(LARGEST)}`, { expected: 'EITHER' }),
  attack('127 KB of commas', `{ __typename ${','.repeat(LARGEST)} }`, { expected: 'EITHER' }),
  attack('a string of 127 KB', `{ cell(by: { slug: "${'x'.repeat(LARGEST)}" }) { slug } }`, { expected: 'EITHER' }),
  attack(
    'a block string of quotes and line ends',
    `{ cell(by: { slug: """${' \\"""\n'.repeat(23_000)}""" }) { slug } }`,
    {
      expected: 'EITHER',
      only: 'POST',
    },
  ),
  attack('a name of 127 KB', `{ ${'x'.repeat(LARGEST)} }`, { isValid: false }),
  attack('127 KB of fields', `{ ${'id '.repeat(LARGEST / 3)} }`, { isValid: false }),
  attack('an int of 100,000 digits', `{ cells(first: ${'9'.repeat(100_000)}) { totalCount } }`, { isValid: false }),
  attack('127 KB of opening brackets', '{a'.repeat(LARGEST / 2), { isValid: false }),
  attack(
    '1,400 operations',
    times(350, (k) => `query Q${k} { __typename }`),
    { isValid: false },
  ),
];

const CELL_FILTER = 'query ($f: CellFilter) { cells(filter: $f) { totalCount } }';

/** Values within values, in the document and beside it. */
const deepValues = [
  attack('a list literal 5,000 deep', `{ nodes(ids: ${nested(5000, '[', '"a"', ']')}) { id } }`, { isValid: false }),
  attack('a list literal 600 deep', `{ nodes(ids: ${nested(600, '[', '"a"', ']')}) { id } }`, { isValid: false }),
  attack('an input object 250 deep', `{ cells(filter: ${nested(250, '{ not: ', '{}', ' }')}) { totalCount } }`, {
    expected: 'EITHER',
  }),
  attack('an input object 60 deep', `{ cells(filter: ${nested(60, '{ and: [', '{}', '] }')}) { totalCount } }`, {
    expected: 'EITHER',
  }),
  attack(
    'lists of 100 filters in lists of 100',
    `{ cells(filter: { or: [${times(100, () => '{ and: [{}] }')}] }) { totalCount } }`,
    {
      expected: 'EITHER',
    },
  ),
  attack('a variable that is an object 5,000 deep', CELL_FILTER, {
    variablesText: `{"f":${nested(5000, '{"not":', '{}', '}')}}`,
  }),
  attack('a variable that is an object 60 deep', CELL_FILTER, {
    variablesText: `{"f":${nested(60, '{"not":', '{}', '}')}}`,
    expected: 'EITHER',
  }),
  attack('a variable that is a list 20,000 deep', 'query ($i: [ID!]!) { nodes(ids: $i) { id } }', {
    variablesText: `{"i":${nested(20_000, '[', '"a"', ']')}}`,
  }),
  attack('a variable of 20,000 filters', CELL_FILTER, {
    variables: { f: { or: Array.from({ length: 20_000 }, () => ({})) } },
  }),
  attack('a variable of 100 times 100 filters', CELL_FILTER, {
    variables: { f: { or: Array.from({ length: 100 }, () => ({ and: Array.from({ length: 100 }, () => ({})) })) } },
    expected: 'EITHER',
  }),
  attack('a variable of 20,000 ids', 'query ($i: [ID!]!) { nodes(ids: $i) { id } }', {
    variables: { i: Array.from({ length: 20_000 }, (_, k) => String(k)) },
  }),
  attack('10,000 variables', `query (${times(10_000, (k) => `$v${k}: Int`)}) { __typename }`, { isValid: false }),
  attack('300 variables', `query (${times(300, (k) => `$v${k}: Int`)}) { __typename }`, { isValid: false }),
  attack('10,000 values of variables that there are not', '{ __typename }', {
    variables: Object.fromEntries(Array.from({ length: 10_000 }, (_, k) => [`v${k}`, k])),
    expected: 'EITHER',
  }),
];

export const pileAttacks: readonly Attack[] = [...repeated, ...directives, ...large, ...deepValues];
