import type { RunSubjects } from '../../domain/run.ts';
import { requireClaims } from '../../knowledge/claims.ts';
import type { SubjectLookup } from '../../knowledge/inputs.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { fromFacts } from '../../simulation/models/symmetricCell/fromFacts.ts';
import { symmetricCell as model } from '../../simulation/models/symmetricCell/model.ts';
import type { SymmetricCellProblem } from '../../simulation/models/symmetricCell/problem.ts';
import { defaultOf } from '../../simulation/parameterTable.ts';
import type { InterfaceLaw } from '../../simulation/parts/electrodeInterface.ts';
import {
  type GivenParameter,
  type GivenQuantity,
  listedParameters,
  located,
  placeInRequest,
} from './givenParameters.ts';
import { claimKeysOf, ofNoRecord, type RunOrder } from './runOrder.ts';
import { type CellParts, cellParts, gatherFacts, requireInventory } from './symmetricCellRecords.ts';

/** A symmetric cell to be cycled, as it is asked for: records by look-up, numbers with units. */
export interface SymmetricCellRequest {
  readonly cell?: SubjectLookup | null;
  readonly electrode?: SubjectLookup | null;
  readonly metal?: SubjectLookup | null;
  readonly electrolyte?: SubjectLookup | null;
  readonly separator?: SubjectLookup | null;
  readonly currentDensity: GivenQuantity;
  readonly arealCapacity: GivenQuantity;
  readonly cycles: number;
  readonly temperature?: GivenQuantity | null;
  readonly interface: InterfaceLaw;
  readonly electrolyteLaw: string;
  readonly parameters: readonly GivenParameter[];
  readonly ignoring: readonly string[];
  readonly idempotencyKey?: string | null;
}

/** Parameters that the request has a place of their own for. */
const own = ['currentDensity', 'arealCapacity', 'cycles', 'temperature', 'interfaceLaw', 'electrolyteLaw'];
const listed = listedParameters(model.parameters, own);
const places = { interfaceLaw: ['interface'] };
const BY_HAND = 'Symmetric cell, parameters by hand';

/**
 * The order for a run: from the library where parts of it are named, else from numbers by hand alone.
 *
 * @throws InvalidInput with the place in the request
 */
export async function symmetricCellOrder(knowledge: Knowledge, request: SymmetricCellRequest): Promise<RunOrder> {
  const question = {
    currentDensity: listed.inSI('currentDensity', request.currentDensity, ['currentDensity']),
    arealCapacity: listed.inSI('arealCapacity', request.arealCapacity, ['arealCapacity']),
    cycles: request.cycles,
  };
  const temperature =
    request.temperature == null ? null : listed.inSI('temperature', request.temperature, ['temperature']);
  const { electrolyteLaw } = request;
  const isUsual = electrolyteLaw === defaultOf(model.parameters.electrolyteLaw!);
  const byHand = { ...listed.read(request.parameters), ...(isUsual ? {} : { electrolyteLaw }) };
  await requireClaims(knowledge.load, request.ignoring);
  const parts = await cellParts(knowledge, request);
  const place = (path: readonly string[]) => placeInRequest(path, request.parameters, listed, places);
  return located(place, async () => {
    if (parts === null) {
      const given = {
        ...byHand,
        ...question,
        interfaceLaw: request.interface,
        ...(temperature === null ? {} : { temperature }),
      };
      return order(model.fromParameters(given), BY_HAND, ofNoRecord(BY_HAND));
    }
    const facts = await gatherFacts(knowledge, parts);
    requireInventory(facts, parts.electrode, question.arealCapacity);
    const { interface: interfaceLaw, ignoring } = request;
    const problem = fromFacts({ ...facts, ...question, temperature, interfaceLaw, overrides: byHand, ignoring });
    model.validate(problem);
    const name = nameOf(parts);
    return order(problem, name, subjectsOf(parts, name));
  });
}

function order(problem: SymmetricCellProblem, name: string, subjects: RunSubjects): RunOrder {
  const targets = problem.interface.kind === 'FITTED' ? problem.interface.targets : [];
  return { model: 'symmetricCell', name, problem, subjects, claimKeys: claimKeysOf([...problem.ledger, ...targets]) };
}

function nameOf({ cell, metal, electrode }: CellParts): string {
  return cell?.name ?? `${metal.formula} on ${electrode.name}`;
}

function subjectsOf({ cell, metal, electrode, electrolyte, separator }: CellParts, name: string): RunSubjects {
  return {
    label: `${name}, ${electrolyte.name}`,
    cellId: cell?.id ?? null,
    metalId: metal.id,
    electrodeId: electrode.id,
    electrolyteId: electrolyte.id,
    separatorId: separator.id,
  };
}
