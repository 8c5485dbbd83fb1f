import type { Role } from '../domain/facts.ts';
import { kindOfRole } from '../domain/facts.ts';
import { fieldOfKind, kinds, type List } from '../domain/kinds.ts';
import type { SubjectKind } from '../domain/subjects.ts';

/** Statements, and parts of statements, that follow from the fields of the kinds of subject. */

/** The table of a kind: `alkali_metal`. */
export function tableOf(kind: SubjectKind): string {
  return kind.toLowerCase();
}

/** `materialId` → `material_id`. */
export function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

type Field = string | List;

/** The fields of a kind, and how each is stored. */
export function fieldsOf(kind: SubjectKind): readonly (readonly [string, Field])[] {
  return Object.entries(kinds[kind].fields);
}

/** The column by which the row of a list points at its owner: `electrodeId`. */
export function ownerField(kind: SubjectKind): string {
  return `${fieldOfKind(kind)}Id`;
}

/**
 * The fields of a subject as JSON, under their names in the domain. Reads the table of the kind; `where` may narrow it.
 */
export function compositionOf(kind: SubjectKind): string {
  const values = fieldsOf(kind).map(([name, field]) => `'${name}', ${jsonOf(kind, name, field)}`);
  return `select json_build_object(${values.join(', ')}) from ${tableOf(kind)}`;
}

function jsonOf(kind: SubjectKind, name: string, field: Field): string {
  if (typeof field === 'string') return snake(name);
  const item =
    typeof field.item === 'string'
      ? snake(field.item)
      : `json_build_object(${Object.keys(field.item)
          .map((column) => `'${column}', ${snake(column)}`)
          .join(', ')})`;
  const owner = snake(ownerField(kind));
  return `array(select ${item} from ${field.table} where ${owner} = ${tableOf(kind)}.id order by position)`;
}

/** Pairs of a `whole` and one of its direct parts, of all kinds. */
export function partPairs(): string {
  const pairs = (Object.keys(kinds) as SubjectKind[]).flatMap((kind) =>
    fieldsOf(kind).flatMap(([name, field]) => {
      if (typeof field !== 'string') {
        return idsIn(field).map(
          (id) => `select ${snake(ownerField(kind))} as whole, ${snake(id)} as part from ${field.table}`,
        );
      }
      return field.startsWith('id') ? [`select id as whole, ${snake(name)} as part from ${tableOf(kind)}`] : [];
    }),
  );
  return pairs.join('\n  union all ');
}

function idsIn({ item }: List): readonly string[] {
  if (typeof item === 'string') return [item];
  return Object.entries(item).flatMap(([name, type]) => (type === 'id' ? [name] : []));
}

/**
 * Pairs of a subject of a kind (`subject_id`) and its part in a role (`member_id`): its own part, or else those of its
 * parts. Null where subjects of this kind have none.
 */
export function membersOf(kind: SubjectKind, role: Role): string | null {
  const own = partFields(kind).find(([one]) => one === role);
  if (own) return ownMembers(kind, own[1], role);
  const ofParts = Map.groupBy(partFields(kind), ([one]) => kindOfRole[one]);
  const statements = [...ofParts].flatMap(([part, fields]) => {
    const below = membersOf(part, role);
    const columns = fields.map(([, field]) => `w.${snake(field)}`).join(', ');
    return below
      ? [
          `select w.id as subject_id, m.member_id from ${tableOf(kind)} w join (${below}) m on m.subject_id in (${columns})`,
        ]
      : [];
  });
  return statements.length > 0 ? statements.join(' union ') : null;
}

function partFields(kind: SubjectKind): readonly (readonly [Role, string])[] {
  return Object.entries(kinds[kind].parts) as (readonly [Role, string])[];
}

function ownMembers(kind: SubjectKind, name: string, role: Role): string {
  const [, field] = fieldsOf(kind).find(([one]) => one === name)!;
  if (typeof field === 'string') {
    return `select id as subject_id, ${snake(name)} as member_id from ${tableOf(kind)} where ${snake(name)} is not null`;
  }
  const [id] = idsIn(field);
  return `select l.${snake(ownerField(kind))} as subject_id, l.${snake(id!)} as member_id
            from ${field.table} l join ${tableOf(kindOfRole[role])} k on k.id = l.${snake(id!)}`;
}
