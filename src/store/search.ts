import type { SubjectKind } from '../domain/subjects.ts';
import { cutPage, type ListOrder, type Page, type PageArguments, pageRequest, writeCursor } from './page.ts';
import type { Query } from './rows.ts';

/**
 * How a text was found, best first. EXACT: it is the name. WORDS: its words occur unchanged. PART_OF_WORD: a word
 * contains the text. SIMILAR: the spelling is close. CLAIM: it occurs in words that are claimed.
 */
export const matchKinds = ['EXACT', 'WORDS', 'PART_OF_WORD', 'SIMILAR', 'CLAIM'] as const;
type MatchKind = (typeof matchKinds)[number];

/** Where it was found: in a name of the subject, in a name of one of its parts, or in words claimed of it. */
type MatchField = 'NAME' | 'SLUG' | 'FORMULA' | 'SYNONYM' | 'DOI' | 'TITLE' | 'AUTHOR' | 'PART' | 'CLAIM';

export interface Match {
  readonly field: MatchField;
  readonly kind: MatchKind;
  readonly text: string;
  /** The claim that contains the text; null for names. */
  readonly claimId: string | null;
}

export interface Hit {
  readonly subjectId: string;
  /** Place in the whole list, from 1. */
  readonly rank: number;
  readonly matches: readonly Match[];
  readonly cursor: string;
}

export interface KindCount {
  readonly kind: SubjectKind;
  readonly count: number;
}

const BEST_FIRST: ListOrder = { name: 'search', key: ['number', 'string', 'string'] };

/** Texts shown for one subject, at most: the best ones. */
const MOST_MATCHES = 5;

/**
 * Names are found by what they contain. Where no name contains the text, trigrams find names in spite of a typing
 * error. Words, of names and of claims, are found by PostgreSQL's text search, so that `antimonides` finds an
 * antimonide. Texts of fewer than three letters are matched as whole words only, and numbers exactly. The parts of a
 * subject count less than its own name, and what is claimed of it counts least.
 */
const HITS = `
  asked as (
    select *, not exists (select from searchable_name where plain like '%' || pattern || '%') as is_unknown
      from (select plain($1) as p, translate(plain($1), ' ()[]{}.', '') as squeezed,
                   replace(replace(plain($1), '\\', '\\\\'), '%', '\\%') as pattern,
                   websearch_to_tsquery('simple', plain($1)) || websearch_to_tsquery('english', plain($1)) as query) text
  ), named as (
    select n.subject_id, n.field, n.text, m.kind, n.weight * m.score as score
      from asked a
      join searchable_name n on n.plain like '%' || a.pattern || '%' or n.plain = a.squeezed
     cross join lateral (
       select case when n.plain = a.p or translate(n.plain, ' ()[]{}.', '') = a.squeezed then 'EXACT'
                   when ' ' || n.plain || ' ' like '% ' || a.pattern || ' %' then 'WORDS'
                   else 'PART_OF_WORD' end as kind
     ) found
     cross join lateral (
       select found.kind, case found.kind when 'EXACT' then 1 when 'WORDS' then 0.8 else 0.6 end as score
     ) m
     where m.kind <> 'PART_OF_WORD' or length(a.p) >= 3
     union all
    select n.subject_id, n.field, n.text, 'SIMILAR', n.weight * 0.5 * word_similarity(a.p, n.plain)
      from asked a join searchable_name n on a.p <% n.plain
     where a.is_unknown and a.p ~ '[[:alpha:]]{3}'
  ), said as (
    select t.subject_id, 'CLAIM' as field, t.text, 'CLAIM' as kind, 0.1 as score, t.claim_id, t.key
      from asked a join searchable_text t on t.words @@ a.query
  ), worded as (
    select s.subject_id, 0.05 + 0.2 * ts_rank('{0.1, 0.2, 0.4, 1}', s.words, a.query) as score
      from asked a join searchable_subject s on s.words @@ a.query
  ), hit as (
    select subject_id, round(max(score)::numeric, 6)::float8 as score
      from (select subject_id, score from named union all select subject_id, score from worded) found
     group by subject_id
  )`;

/**
 * All queries of the search. Its statements have no names: from the sixth time on PostgreSQL may keep one plan for all
 * texts, and that plan, which does not know the patterns, is 60 times slower among 200,000 claims.
 */
export function searchQueries(query: Query) {
  return {
    /** @param kinds of these only; null for all */
    async page(text: string, kinds: readonly SubjectKind[] | null, page: PageArguments): Promise<Page<Hit>> {
      const request = pageRequest(page, BEST_FIRST);
      const [score, slug, id] = request.beyond ?? [null, null, null];
      const rows = await query<HitRow>({
        text: `
          with ${HITS}, ranked as (
            select h.subject_id, h.score, s.slug,
                   row_number() over (order by h.score desc, s.slug, h.subject_id)::int as rank
              from hit h join searchable_subject s on s.subject_id = h.subject_id
             where $2::text[] is null or s.kind = any($2)
          ), listed as materialized (
            select * from ranked
             where $3::float8 is null
                or (score <= $3 and (score < $3 or (slug, subject_id) > ($4::text, $5::uuid)))
             order by rank limit $6
          ), match as (
            select subject_id, field, kind, text, score, null::uuid as claim_id, null as key from named
             where subject_id in (select subject_id from listed)
            union all
            select subject_id, field, kind, text, score, claim_id, key from said
             where subject_id in (select subject_id from listed)
          ), best as (
            select *, row_number() over (partition by subject_id order by score desc, length(text), key, text) as place
              from match
          )
          select l.subject_id, l.score, l.slug, l.rank,
                 (select json_agg(json_build_object('field', field, 'kind', kind, 'text', text, 'claimId', claim_id)
                                  order by place)
                    from best where best.subject_id = l.subject_id and place <= ${MOST_MATCHES}) as matches
            from listed l order by l.rank`,
        values: [text, kinds, score, slug, id, request.size + 1],
      });
      return cutPage(rows.map(toHit), request);
    },

    /** How many subjects of each kind are found, the most frequent kind first. */
    counts: (text: string): Promise<KindCount[]> =>
      query<KindCount>({
        text: `
          with ${HITS}
          select s.kind, count(*)::int as count from hit h join searchable_subject s on s.subject_id = h.subject_id
           group by s.kind order by count desc, s.kind`,
        values: [text],
      }),
  };
}

interface HitRow {
  readonly subject_id: string;
  readonly score: number;
  readonly slug: string;
  readonly rank: number;
  readonly matches: Match[] | null;
}

function toHit({ subject_id, score, slug, rank, matches }: HitRow): Hit {
  return {
    subjectId: subject_id,
    rank,
    matches: matches ?? [],
    cursor: writeCursor(BEST_FIRST, [score, slug, subject_id]),
  };
}
