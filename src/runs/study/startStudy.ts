import { InvalidInput } from '../../domain/errors.ts';
import { userId } from '../../domain/identity.ts';
import type { Study } from '../../domain/study.ts';
import { askTransaction } from '../../store/rows.ts';
import { inSnapshot, type Store } from '../../store/store.ts';
import { studyQuestions } from '../../store/studies.ts';
import { studyRunTable, studyTable } from '../../store/tables.ts';
import { askedOf } from '../orders.ts';
import { checkedKey, digestOf, type Office, OWNER, queueRun } from '../startRun.ts';
import { designOf, type StudyRequest } from './studyDesign.ts';
import { type Member, membersAtEnds, nominalMembers } from './studyMembers.ts';

export type StartStudy = (request: StudyRequest) => Promise<Study>;

/** Priority of the runs of a study: whoever asks for one run does not wait for two hundred. */
export const AFTER_SINGLE_RUNS = -1;

/**
 * Starts studies: checks every run of one, then writes them all with their jobs in one transaction.
 *
 * @throws InvalidInput with the place in the request; nothing is written then
 */
export function studyStarter(office: Office): StartStudy {
  return async (request) => {
    const key = checkedKey(request.idempotencyKey ?? null, ['idempotencyKey']);
    const digest = digestOf({ ...request, idempotencyKey: null });
    const known = key && (await sameStudy(office.store, key, digest));
    if (known) return known;
    const { design, members } = await inSnapshot(office.db, (store) => planned(store, request));
    const { model } = askedOf(request.run);
    const { label } = members[0]!.row.subjects;
    const name = request.name?.trim() || label;
    const surfaces = request.surfaces.length > 0 ? design.surfaces : [label.split(', ')[0]!];
    const study = {
      id: userId(),
      owner: OWNER,
      name,
      model,
      design: { ...design, surfaces },
      createdAt: new Date(),
    };
    return write(office, { ...study, idempotencyKey: key, requestDigest: digest }, members);
  };
}

async function planned(store: Store, request: StudyRequest): Promise<Pick<Study, 'design'> & { members: Member[] }> {
  const design = designOf(request);
  const nominal = await nominalMembers(store, request, design);
  if (!request.overBands) return { design, members: nominal };
  const { members, impossible } = await membersAtEnds(store, request, { design, nominal });
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

type StudyRow = Study & { readonly idempotencyKey: string | null; readonly requestDigest: string };

async function write(office: Office, row: StudyRow, members: readonly Member[]): Promise<Study> {
  return office.db.transaction(async (transaction) => {
    const inserted = await transaction
      .createQueryBuilder()
      .insert()
      .into(studyTable)
      .values({ ...row })
      .orIgnore('("owner", "idempotency_key")')
      .returning('id')
      .execute();
    const studies = studyQuestions(askTransaction(transaction));
    if ((inserted.raw as unknown[]).length === 0)
      return (await sameStudy({ studies }, row.idempotencyKey!, row.requestDigest))!;
    for (const [position, { variant, row: run }] of members.entries()) {
      await queueRun(office.sender, transaction, run, AFTER_SINGLE_RUNS);
      await transaction.insert(studyRunTable, { studyId: row.id, position, runId: run.id, variant });
    }
    return (await studies.byIds([row.id]))[0]!;
  });
}
