import type { Part } from '../../../../domain/facts.ts';
import type { Sourced } from '../../../../domain/ledger.ts';
import { exactly, type Measure } from '../../../../domain/measure.ts';
import type { Separator, Subject, SubjectIdentity } from '../../../../domain/subjects.ts';
import type { RecordedParameters, Simulated } from '../../../records.ts';
import type { ElectrodepositionFacts } from '../facts.ts';
import type { ParameterName } from '../parameters.ts';
import type { SurfaceRecords } from './surfaceRecords.ts';

/** The numbers of a problem by parameter, each with its origin. */
export type SourcedParameters = Partial<Record<ParameterName, Sourced>>;

export type Recorded = RecordedParameters<ParameterName>;

/**
 * The whole that is simulated, with the names of its parts in the origins of parameters: metal, electrolyte, separator
 * if there is one, the bare phase as `substrate`, the layer that has taken up the metal as `coating`, with its phase as `material`.
 */
export function simulatedOf(facts: ElectrodepositionFacts, { bare, coating }: SurfaceRecords): Simulated {
  const { metal, electrolyte, separator, solvents, layers, target } = facts;
  const parts: Part['parts'] = {
    metal: partOf(metal),
    electrolyte: { ...partOf(electrolyte), solvents },
    ...(separator && { separator: partOf(separator, { material: partOf(solidOf(separator)) }) }),
    substrate: partOf(bare),
    ...(coating && { coating: partOf(coating.layer, { material: partOf(coating.phase) }) }),
  };
  return { part: partOf(layers.at(-1)!, parts), given: givenWith(target) };
}

function solidOf({ materialId, name }: Separator): SubjectIdentity {
  return { id: materialId, kind: 'MATERIAL', slug: '', name: `the solid of ${name}` };
}

function partOf(subject: SubjectIdentity | Subject, parts: Part['parts'] = {}): Part {
  return { subject, formula: 'formula' in subject ? subject.formula : null, parts };
}

function givenWith(target: ElectrodepositionFacts['target']): ReadonlyMap<string, Measure> {
  return new Map('arealCapacity' in target ? [['arealCapacity', exactly(target.arealCapacity, 'C/m2')]] : []);
}
