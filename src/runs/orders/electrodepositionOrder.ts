import { quantityInSI } from '../../domain/convertMeasure.ts';
import { InvalidInput, notAllowed } from '../../domain/errors.ts';
import type { RunSubjects } from '../../domain/run.ts';
import { requireClaims } from '../../knowledge/claims.ts';
import type { SubjectLookup } from '../../knowledge/inputs.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { depositThickness } from '../../physics/faraday.ts';
import { fromSI } from '../../physics/quantity.ts';
import type { DepositTarget, Drive } from '../../simulation/models/electrodeposition/facts.ts';
import { fromFacts } from '../../simulation/models/electrodeposition/fromFacts.ts';
import { electrodeposition as model } from '../../simulation/models/electrodeposition/model.ts';
import type { ElectrodepositionProblem } from '../../simulation/models/electrodeposition/problem.ts';
import type { WhatIf } from '../../simulation/models/electrodeposition/records/whatIf.ts';
import { columnsFor, type WindowScale, windows } from '../../simulation/models/electrodeposition/records/windows.ts';
import { type DepositionParts, depositionParts, gatherDepositionFacts } from './electrodepositionRecords.ts';
import {
  type GivenParameter,
  type GivenQuantity,
  listedParameters,
  located,
  placeInRequest,
} from './givenParameters.ts';
import { claimKeysOf, ofNoRecord, type RunOrder } from './runOrder.ts';

/** A deposit to be grown, as it is asked for: records by look-up, numbers with units. */
export interface ElectrodepositionRequest {
  readonly electrode?: SubjectLookup | null;
  readonly substrate?: SubjectLookup | null;
  readonly coating?: SubjectLookup | null;
  readonly metal?: SubjectLookup | null;
  readonly electrolyte?: SubjectLookup | null;
  readonly drive: { readonly potential?: GivenQuantity | null; readonly currentDensity?: GivenQuantity | null };
  readonly target: { readonly thickness?: GivenQuantity | null; readonly arealCapacity?: GivenQuantity | null };
  readonly temperature?: GivenQuantity | null;
  readonly scale: WindowScale;
  readonly whatIf: readonly WhatIf[];
  readonly seed: number;
  readonly snapshots: number;
  readonly parameters: readonly GivenParameter[];
  readonly ignoring: readonly string[];
  readonly idempotencyKey?: string | null;
}

/** Parameters that the request has a place of their own for. */
const own = ['control', 'appliedPotential', 'currentDensity', 'thickness', 'temperature', 'seed', 'snapshots'];
const listed = listedParameters(model.parameters, own);
const BY_HAND = 'Electrodeposition, parameters by hand';

/**
 * The order for a run: from the library where parts of it are named, else from numbers by hand alone.
 *
 * @throws InvalidInput with the place in the request
 */
export async function electrodepositionOrder(
  knowledge: Knowledge,
  request: ElectrodepositionRequest,
): Promise<RunOrder> {
  const drive = driveOf(request);
  const target = targetOf(request);
  const temperature =
    request.temperature == null ? null : listed.inSI('temperature', request.temperature, ['temperature']);
  const overrides = listed.read(request.parameters);
  await requireClaims(knowledge.load, request.ignoring);
  const parts = await depositionParts(knowledge.load, request);
  const place = (path: readonly string[]) => placeInRequest(path, request.parameters, listed, placesOf(request));
  return located(place, async () => {
    if (parts === null) {
      const given = byHand(request, { drive, target, temperature, overrides });
      return order(model.fromParameters(given), BY_HAND, ofNoRecord(BY_HAND));
    }
    const { scale, whatIf, seed, snapshots, ignoring } = request;
    const facts = await gatherDepositionFacts(knowledge, parts);
    const question = { drive, target, scale, whatIf, seed, snapshots, temperature, overrides, ignoring };
    const problem = fromFacts({ ...facts, ...question });
    requireFit(problem, target);
    model.validate(problem);
    const name = nameOf(parts);
    return order(problem, name, subjectsOf(parts, name));
  });
}

function driveOf({ drive: { potential, currentDensity } }: ElectrodepositionRequest): Drive {
  if (potential) return { potential: listed.inSI('appliedPotential', potential, ['drive', 'potential']) };
  return { currentDensity: listed.inSI('currentDensity', currentDensity!, ['drive', 'currentDensity']) };
}

function targetOf({ target: { thickness, arealCapacity } }: ElectrodepositionRequest): DepositTarget {
  if (thickness) return { thickness: listed.inSI('thickness', thickness, ['target', 'thickness']) };
  const path = ['target', 'arealCapacity'];
  const si = quantityInSI(arealCapacity!, 'mA.h/cm2', path);
  if (Number.isFinite(si) && si > 0) return { arealCapacity: si };
  const { value, unit } = arealCapacity!;
  throw notAllowed(path, { value: `${value} ${unit}`, allowed: '> 0 mA.h/cm2' });
}

/** A capacity that does not fit between the electrodes, in the terms in which it was asked for. */
function requireFit({ ledger }: ElectrodepositionProblem, target: DepositTarget): void {
  if (!('arealCapacity' in target)) return;
  const number = (name: string) => Number(ledger.find(({ parameter }) => parameter === name)!.value);
  const gap = number('electrodeGap');
  if (!(number('thickness') >= gap)) return;
  const shown = (capacity: number) => `${Number(fromSI(capacity, 'mA.h/cm2').value.toPrecision(4))} mA.h/cm2`;
  const most = shown(gap / depositThickness(1, number('molarVolume')));
  throw new InvalidInput(`${shown(target.arealCapacity)} of metal do not fit into the gap`, {
    path: ['thickness'],
    value: shown(target.arealCapacity),
    allowed: `< ${most}, which fills the electrode gap`,
  });
}

function placesOf({ drive, target }: ElectrodepositionRequest): Readonly<Record<string, readonly string[]>> {
  return {
    control: ['drive'],
    appliedPotential: ['drive', 'potential'],
    currentDensity: ['drive', drive.potential ? 'potential' : 'currentDensity'],
    thickness: ['target', target.thickness ? 'thickness' : 'arealCapacity'],
  };
}

interface Question {
  readonly drive: Drive;
  readonly target: DepositTarget;
  readonly temperature: number | null;
  readonly overrides: Readonly<Record<string, number | string>>;
}

function byHand(
  { scale, seed, snapshots, whatIf }: ElectrodepositionRequest,
  { drive, target, temperature, overrides }: Question,
): Record<string, unknown> {
  if (whatIf.length > 0) {
    const message = 'There is no coating of the library to change';
    throw new InvalidInput(message, {
      path: ['whatIf', '0'],
      value: whatIf[0],
      allowed: 'nothing, or a coating named',
    });
  }
  const width = Number(overrides.windowWidth ?? windows[scale].width);
  return {
    windowWidth: width,
    columns: columnsFor(scale, width),
    ...overrides,
    ...('potential' in drive
      ? { control: 'POTENTIOSTATIC', appliedPotential: drive.potential }
      : { control: 'GALVANOSTATIC', currentDensity: drive.currentDensity }),
    ...thicknessOf(target, overrides.molarVolume),
    ...(temperature === null ? {} : { temperature }),
    seed,
    snapshots,
  };
}

/** Nothing where the molar volume is missing, which the model then asks for. */
function thicknessOf(target: DepositTarget, molarVolume: unknown): { readonly thickness?: number } {
  if ('thickness' in target) return { thickness: target.thickness };
  return typeof molarVolume === 'number' ? { thickness: depositThickness(target.arealCapacity, molarVolume) } : {};
}

function order(problem: ElectrodepositionProblem, name: string, subjects: RunSubjects): RunOrder {
  return { model: 'electrodeposition', name, problem, subjects, claimKeys: claimKeysOf(problem.ledger) };
}

function nameOf({ electrode, layers, metal }: DepositionParts): string {
  const surface =
    electrode?.name ??
    layers
      .map(({ name }) => name)
      .toReversed()
      .join('/');
  return `${metal.formula} on ${surface}`;
}

function subjectsOf({ electrode, layers, metal, electrolyte }: DepositionParts, name: string): RunSubjects {
  const [substrate, coating] = layers;
  return {
    ...ofNoRecord(`${name}, ${electrolyte.name}`),
    metalId: metal.id,
    electrodeId: electrode?.id ?? null,
    electrolyteId: electrolyte.id,
    ...(electrode ? {} : { substrateId: substrate!.id, coatingId: coating?.id ?? null }),
  };
}
