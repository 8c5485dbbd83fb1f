import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

/**
 * The tables, for writing through TypeORM. Reading is plain SQL; `migrations/` makes them, and a test holds these
 * columns against the database.
 */
const uuid = { type: 'uuid' } as const;
const text = { type: 'text' } as const;
const number = { type: 'double precision' } as const;
const integer = { type: 'int' } as const;
const json = { type: 'jsonb' } as const;
const texts = { type: 'text', array: true } as const;
const time = { type: 'timestamptz' } as const;
const optional = <C extends object>(column: C) => ({ ...column, nullable: true }) as const;
const key = <C extends object>(column: C) => ({ ...column, primary: true }) as const;

type Columns = Record<string, EntitySchemaColumnOptions>;

function table(name: string, columns: Columns) {
  const named = Object.entries(columns).map(([property, column]) => [property, { name: snake(property), ...column }]);
  return new EntitySchema<Record<string, unknown>>({ name, tableName: name, columns: Object.fromEntries(named) });
}

function snake(property: string): string {
  return property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

export const subjectTable = table('subject', { id: key(uuid), kind: text, slug: text, name: text, owner: text });
export const metalTable = table('alkali_metal', { id: key(uuid), formula: text });
export const materialTable = table('material', { id: key(uuid), formula: optional(text), synonyms: texts });
export const substrateTable = table('substrate', { id: key(uuid), form: text, materialId: uuid });
export const coatingTable = table('coating', { id: key(uuid), materialId: uuid, recipe: text });
export const electrolyteTable = table('electrolyte', { id: key(uuid), metalId: uuid });
export const componentTable = table('electrolyte_component', {
  electrolyteId: key(uuid),
  position: key(integer),
  role: text,
  materialId: uuid,
});
export const separatorTable = table('separator', { id: key(uuid), materialId: uuid });
export const electrodeTable = table('electrode', { id: key(uuid), bareLayerIds: { type: 'uuid', array: true } });
export const layerTable = table('electrode_layer', { electrodeId: key(uuid), position: key(integer), layerId: uuid });
export const cellTable = table('cell', {
  id: key(uuid),
  configuration: text,
  metalId: uuid,
  negativeId: uuid,
  positiveId: uuid,
  electrolyteId: optional(uuid),
  separatorId: optional(uuid),
});
export const sourceTable = table('source', {
  id: key(uuid),
  doi: optional(text),
  url: optional(text),
  title: text,
  authors: texts,
  year: optional(integer),
  container: optional(text),
});

export const claimTable = table('claim', {
  id: key(uuid),
  key: text,
  sortKey: text,
  sourceId: uuid,
  property: text,
  printed: text,
  printedUnit: optional(text),
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
  currentDensitySi: optional(number),
  arealCapacitySi: optional(number),
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

export const fileStoreTable = table('file_store', {
  onlyRow: key({ type: 'boolean' }),
  id: uuid,
  registeredAt: time,
});

export const tables = [
  subjectTable,
  metalTable,
  materialTable,
  substrateTable,
  coatingTable,
  electrolyteTable,
  componentTable,
  separatorTable,
  electrodeTable,
  layerTable,
  cellTable,
  sourceTable,
  claimTable,
  claimSubjectTable,
  libraryStateTable,
  runTable,
  runEventTable,
  artifactTable,
  studyTable,
  studyRunTable,
  studyArtifactTable,
  fileStoreTable,
];
