import { InvalidInput } from '../../domain/errors.ts';
import { userId } from '../../domain/identity.ts';
import type { Study } from '../../domain/study.ts';
import { type Knowledge, openKnowledge } from '../../knowledge/knowledge.ts';
import { queryTransaction } from '../../store/rows.ts';
import { runQueries } from '../../store/runs.ts';
import { inSnapshot, type Store } from '../../store/store.ts';
import { studyQueries } from '../../store/studies.ts';
import { studyRunTable, studyTable } from '../../store/tables.ts';
import { askedOf } from '../order.ts';
import {
  type Caller,
  checkedKey,
  OWNER,
  queueRun,
  requestDigest,
  requireRoom,
  type StartServices,
} from '../startRun.ts';
import { armsOf } from './studyArms.ts';
import { designOf, type StudyRequest } from './studyDesign.ts';
import { type Member, membersAtEnds, nominalMembers } from './studyMembers.ts';

export type StartStudy = (request: StudyRequest, caller: Caller) => Promise<Study>;

/** Priority of the runs of a study: a single run does not wait for two hundred runs of a study. */
export const AFTER_SINGLE_RUNS = -1;

/**
 * Starts studies: checks every run of a study, then writes all of them with their jobs in one transaction.
 *
 * @throws InvalidInput with the place in the request; nothing is written then
 */
export function studyStarter(services: StartServices): StartStudy {
  return async (request, caller) => {
    const key = checkedKey(request.idempotencyKey ?? null, ['idempotencyKey']);
    const digest = requestDigest({ ...request, idempotencyKey: null });
    const known = key && (await sameStudy(services.store, key, digest));
    if (known) return known;
    const { design, members } = await inSnapshot(services.db, (store) =>
      planned(openKnowledge(store), request, caller),
    );
    const { model } = askedOf(request.run);
    const first = members[0]!;
    const name = request.name?.trim() || first.row.subjects.label;
    const isBaseAlone = request.arms.length + request.surfaces.length === 0;
    const study = {
      id: userId(),
      owner: OWNER,
      name,
      model,
      design: isBaseAlone ? { ...design, arms: [first.name] } : design,
      createdAt: new Date(),
    };
    return write(services, { ...study, idempotencyKey: key, requestDigest: digest }, { members, caller });
  };
}

async function planned(
  knowledge: Knowledge,
  request: StudyRequest,
  { network, signal }: Caller,
): Promise<Pick<Study, 'design'> & { members: Member[] }> {
  const asked = { request, arms: armsOf(request, askedOf(request.run).model) };
  const design = designOf(request, asked.arms);
  const origin = { startedFrom: network, signal };
  const nominal = await nominalMembers(knowledge, asked, { design, origin });
  if (!request.overBands) return { design, members: nominal };
  const { members, impossible } = await membersAtEnds(knowledge, asked, { design, nominal, origin });
  return { design: { ...design, impossible }, members: [...nominal, ...members] };
}

async function sameStudy({ studies }: Pick<Store, 'studies'>, key: string, digest: string): Promise<Study | null> {
  const [known] = await studies.byIdempotencyKey(OWNER, key);
  if (!known) return null;
  if (known.requestDigest === digest) return known;
  throw new InvalidInput('This idempotency key was used with another input', {
    code: 'CONFLICT',
    path: ['idempotencyKey'],
    value: key,
    allowed: 'a new key, or the same input as before',
  });
}

type StudyRow = Omit<Study, 'summarisedRuns'> & {
  readonly idempotencyKey: string | null;
  readonly requestDigest: string;
};

interface Planned {
  readonly members: readonly Member[];
  readonly caller: Caller;
}

async function write(services: StartServices, row: StudyRow, { members, caller }: Planned): Promise<Study> {
  return services.db.transaction(async (transaction) => {
    const inserted = await transaction
      .createQueryBuilder()
      .insert()
      .into(studyTable)
      .values({ ...row })
      .orIgnore('("owner", "idempotency_key")')
      .returning('id')
      .execute();
    const query = queryTransaction(transaction);
    const studies = studyQueries(query);
    if ((inserted.raw as unknown[]).length === 0)
      return (await sameStudy({ studies }, row.idempotencyKey!, row.requestDigest))!;
    for (const [position, { variant, row: run }] of members.entries()) {
      await queueRun(services.sender, transaction, run, AFTER_SINGLE_RUNS);
      await transaction.insert(studyRunTable, { studyId: row.id, position, runId: run.id, variant });
    }
    await requireRoom(services, { runs: runQueries(query) }, { caller, place: [] });
    caller.signal.throwIfAborted();
    return (await studies.byIds([row.id]))[0]!;
  });
}
