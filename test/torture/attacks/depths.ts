import { catalogue } from '../../../src/library/catalogue.ts';
import { type Attack, attack, nested, times } from './attack.ts';

const CELLS = 'cells { nodes { negativeElectrode { ';

const selections = [
  ...[5, 7, 12, 40].map((depth) =>
    attack(
      `cells { nodes { negativeElectrode { … nested ${depth} times`,
      `{ ${nested(depth, CELLS, 'slug', ' } } }')} }`,
    ),
  ),
  ...[11, 20, 100, 400].map((depth) =>
    attack(
      `alternatives of alternatives, ${depth} deep`,
      `{ claims(first: 1) { nodes { ${nested(depth, 'alternatives { ', 'key', ' }')} } } }`,
    ),
  ),
  attack('a selection 30,000 deep', `{ ${nested(30_000, 'a{', 'b', '}')} }`, { isValid: false }),
  attack(
    'inline fragments 300 deep',
    `{ claims(first: 1) { nodes { ${nested(300, '... on Claim { ', 'key', ' }')} } } }`,
    { expected: 'EITHER' },
  ),
  attack(
    'pages of 100 of 100 of 100',
    '{ electrodes(first: 100) { nodes { cells(first: 100) { nodes { claims(first: 100) { nodes { key } } } } } } }',
  ),
  attack(
    'edges of 100 of 100 of 100',
    '{ alkaliMetals(first: 100) { edges { node { electrodes(first: 100) { edges { node { cells(first: 100) { edges { node { slug } } } } } } } } } }',
  ),
  attack(
    'claims of the subjects of claims of subjects',
    '{ claims(first: 100) { nodes { subjects { claims(first: 100) { nodes { subjects { claims(first: 100) { nodes { key } } } } } } } } }',
  ),
  attack(
    'audits of all cells, with all that is recomputed',
    '{ cells(first: 100) { nodes { audit(first: 100) { findings { nodes { recomputed { inputs { claim { subjects { audit(first: 100) { findings { nodes { key } } } } } } } } } } } } }',
  ),
  attack(
    'every alternative of every claim of 100 cells',
    '{ cells(first: 100) { nodes { claims(first: 100) { nodes { alternatives { alternatives { key } } } } } } }',
  ),
  attack(
    '100 gaps, each with 100 blocked answers, each with its claims',
    '{ withheld(first: 100) { nodes { blocks(first: 100) { subject { claims(first: 100) { nodes { key } } } } } } }',
  ),
];

const ids = catalogue.subjects.slice(0, 100).map(({ id }) => `"${id}"`);

/** 100 nodes, each with a wide fragment of every kind that it may be. */
const wideNodes = attack(
  '100 nodes with wide fragments',
  `{ nodes(ids: [${ids.join(', ')}]) {
    ${[
      'AlkaliMetal',
      'Material',
      'Substrate',
      'Coating',
      'Electrolyte',
      'Separator',
      'Electrode',
      'FullCell',
      'HalfCell',
      'SymmetricCell',
    ]
      .map(
        (kind) =>
          `... on ${kind} { ${times(4, (k) => `a${k}: claims(first: 100) { nodes { key alternatives { key } subjects { slug } } }`)} }`,
      )
      .join(' ')} } }`,
);

const TYPES = 'fields { type { ';
const DEEP_TYPE = (depth: number) => nested(depth, TYPES, 'name', ' } }');

const introspection = [
  ...[3, 4, 5, 8, 30].map((depth) =>
    attack(`__schema { types { ${TYPES}… ${depth} deep`, `{ __schema { types { ${DEEP_TYPE(depth)} } } }`),
  ),
  attack(
    'possible types of interfaces, 6 deep',
    `{ __schema { types { ${nested(6, 'possibleTypes { interfaces { ', 'name', ' } }')} } } }`,
  ),
  attack(
    'input fields, 6 deep',
    `{ __schema { types { ${nested(6, 'inputFields { type { ofType { ', 'name', ' } } }')} } } }`,
  ),
  attack(
    'ofType, 200 deep',
    `{ __schema { types { fields { type { ${nested(200, 'ofType { ', 'name', ' }')} } } } } }`,
  ),
  attack(
    'types of types by fragments',
    `{ __schema { types { ...T0 } } }
     ${times(6, (k) => `fragment T${k} on __Type { a: fields { type { ...T${k + 1} } } b: fields { type { ...T${k + 1} } } }`)}
     fragment T6 on __Type { name }`,
  ),
  attack(
    '300 times __type',
    `{ ${times(300, (k) => `a${k}: __type(name: "Cell") { fields { name type { name } } }`)} }`,
  ),
  attack('100 times __type, 3 deep', `{ ${times(100, (k) => `a${k}: __type(name: "Query") { ${DEEP_TYPE(3)} }`)} }`),
  attack('50 times __schema', `{ ${times(50, (k) => `a${k}: __schema { types { name fields { name } } }`)} }`),
];

/** What ended the process once: an error within a value of a claim, beside another of a metric. */
export const TWO_ERRORS = attack(
  'two errors of one answer, in parts that are awaited apart',
  '{claims(first:100){nodes{value{...on Quantity{in(unit:"a"){unit}}}subjects{...on Coating{sheetResistance(thickness:{value:1,unit:"deg"}){uncertainty}}}}}}',
  { expected: 'ANSWERED' },
);

export const depthAttacks: readonly Attack[] = [...selections, wideNodes, ...introspection];
