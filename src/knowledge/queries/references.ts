import { InvalidInput } from '../../domain/errors.ts';
import { isId } from '../../domain/identity.ts';
import { kindInWords, kindOfField } from '../../domain/kinds.ts';
import type { Subject } from '../../domain/subjects.ts';
import { withArticle } from '../../domain/words.ts';
import type { SubjectReference } from '../inputs.ts';
import type { Loaders } from '../loaders.ts';

/** The subject that a reference refers to. @throws InvalidInput NOT_FOUND where there is none */
export async function referred(load: Loaders, reference: SubjectReference, path: readonly string[]): Promise<Subject> {
  const [[name, value]] = Object.entries(reference).filter(([, one]) => one != null) as [
    [keyof SubjectReference, string],
  ];
  const subject =
    name === 'id'
      ? isId(value) && (await load.subject.load(value.toLowerCase()))
      : await load.subjectBySlug.load({ kind: kindOfField[name], slug: value });
  if (subject) return subject;
  const thing = name === 'id' ? 'subject of id' : kindInWords(kindOfField[name]);
  throw new InvalidInput(`There is no ${thing} ${value}`, {
    code: 'NOT_FOUND',
    path: [...path, name],
    value,
    allowed: name === 'id' ? 'the id of a subject' : `the slug of ${withArticle(thing)}`,
  });
}
