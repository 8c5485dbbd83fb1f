import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import { testQuantityNames } from '../domain/claim.ts';
import { kinds, type List } from '../domain/kinds.ts';
import type { SubjectKind } from '../domain/subjects.ts';
import { fieldsOf, ownerField, snake, tableOf } from './kindStatements.ts';

/**
 * The tables, for writes through TypeORM. Reads are plain SQL. `migrations/` makes the tables, and a test compares
 * these columns with the database.
 */
const uuid = { type: 'uuid' } as const;
const text = { type: 'text' } as const;
const number = { type: 'double precision' } as const;
const integer = { type: 'int' } as const;
const json = { type: 'jsonb' } as const;
const texts = { type: 'text', array: true } as const;
const time = { type: 'timestamptz' } as const;
const optional = <C extends object>(column: C) => ({ ...column, nullable: true }) as const;
const withDefault = <C extends object>(column: C) => ({ ...column, default: 0 }) as const;
const key = <C extends object>(column: C) => ({ ...column, primary: true }) as const;

type Columns = Record<string, EntitySchemaColumnOptions>;

function table(name: string, columns: Columns) {
  const named = Object.entries(columns).map(([property, column]) => [property, { name: snake(property), ...column }]);
  return new EntitySchema<Record<string, unknown>>({ name, tableName: name, columns: Object.fromEntries(named) });
}

export const subjectTable = table('subject', { id: key(uuid), kind: text, slug: text, name: text, owner: text });

const columnOf: Readonly<Record<string, EntitySchemaColumnOptions>> = {
  text,
  'text?': optional(text),
  texts,
  'integer?': optional(integer),
  id: uuid,
  'id?': optional(uuid),
};

/** The columns of tables of subjects besides the fields of the domain. */
const derivedColumns: Partial<Record<SubjectKind, Columns>> = {
  ELECTRODE: { bareLayerIds: { type: 'uuid', array: true } },
};

/** The tables of the kinds, in an order that satisfies their foreign keys. */
export const subjectTables = (Object.keys(kinds) as SubjectKind[]).map((kind) => {
  const columns = fieldsOf(kind).flatMap(([name, field]) =>
    typeof field === 'string' ? [[name, columnOf[field]!] as const] : [],
  );
  return [
    kind,
    table(tableOf(kind), { id: key(uuid), ...Object.fromEntries(columns), ...derivedColumns[kind] }),
  ] as const;
});

function listTable(kind: SubjectKind, { table: name, item }: List) {
  const items = typeof item === 'string' ? [[item, 'id'] as const] : Object.entries(item);
  const columns = Object.fromEntries(items.map(([column, type]) => [column, columnOf[type]!]));
  return table(name, { [ownerField(kind)]: key(uuid), position: key(integer), ...columns });
}

export const layerTable = listTable('ELECTRODE', kinds.ELECTRODE.fields.layerIds);
export const componentTable = listTable('ELECTROLYTE', kinds.ELECTROLYTE.fields.components);

export const claimTable = table('claim', {
  id: key(uuid),
  key: text,
  sortKey: text,
  sourceId: uuid,
  property: text,
  printed: text,
  printedUnit: optional(text),
  readAs: optional(text),
  valueKind: text,
  text: optional(text),
  qualifier: optional(text),
  value: optional(number),
  low: optional(number),
  high: optional(number),
  unit: optional(text),
  standardUncertainty: optional(number),
  uncertaintyBasis: optional(text),
  dimension: optional(text),
  valueSi: optional(number),
  lowSi: optional(number),
  highSi: optional(number),
  evidence: text,
  locator: json,
  conditions: json,
  annotations: json,
  ...Object.fromEntries(
    testQuantityNames.flatMap((name) => [
      [`${name}Status`, optional(text)],
      [`${name}LowSi`, optional(number)],
      [`${name}HighSi`, optional(number)],
    ]),
  ),
  metalId: optional(uuid),
  owner: text,
  digest: text,
});
export const claimSubjectTable = table('claim_subject', {
  claimId: key(uuid),
  position: key(integer),
  subjectId: uuid,
});
export const libraryStateTable = table('library_state', {
  onlyRow: key({ type: 'boolean' }),
  version: text,
  rowsDigest: optional(text),
  loadedAt: time,
});

export const runTable = table('run', {
  id: key(uuid),
  owner: text,
  idempotencyKey: optional(text),
  requestDigest: text,
  model: text,
  modelVersion: text,
  libraryVersion: text,
  state: text,
  attempt: integer,
  attemptsWithoutProgress: withDefault(integer),
  checkpointFraction: withDefault(number),
  seq: integer,
  fraction: number,
  problem: { type: 'json' },
  subjects: json,
  claimDigests: json,
  result: optional({ type: 'json' }),
  failure: optional(json),
  createdAt: time,
  startedAt: optional(time),
  settledAt: optional(time),
  startedFrom: optional(text),
});
export const runEventTable = table('run_event', {
  runId: key(uuid),
  seq: key(integer),
  attempt: integer,
  state: text,
  fraction: number,
  message: text,
  at: time,
});
export const artifactTable = table('artifact', {
  runId: key(uuid),
  position: key(integer),
  name: text,
  mimeType: text,
  width: optional(integer),
  height: optional(integer),
  sha256: text,
  bytes: integer,
});

export const studyTable = table('study', {
  id: key(uuid),
  owner: text,
  idempotencyKey: optional(text),
  requestDigest: text,
  name: text,
  model: text,
  design: json,
  summarisedRuns: withDefault(integer),
  createdAt: time,
});
export const studyRunTable = table('study_run', {
  studyId: key(uuid),
  position: key(integer),
  runId: uuid,
  variant: json,
  outcome: optional(json),
});
export const studyArtifactTable = table('study_artifact', {
  studyId: key(uuid),
  position: key(integer),
  name: text,
  mimeType: text,
  width: optional(integer),
  height: optional(integer),
  sha256: text,
  bytes: integer,
});

export const installationTable = table('installation', {
  onlyRow: key({ type: 'boolean' }),
  id: uuid,
});

export const fileStoreTable = table('file_store', {
  onlyRow: key({ type: 'boolean' }),
  id: uuid,
  registeredAt: time,
});

export const tables = [
  subjectTable,
  ...subjectTables.map(([, one]) => one),
  componentTable,
  layerTable,
  claimTable,
  claimSubjectTable,
  libraryStateTable,
  runTable,
  runEventTable,
  artifactTable,
  studyTable,
  studyRunTable,
  studyArtifactTable,
  installationTable,
  fileStoreTable,
];
