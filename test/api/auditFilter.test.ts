import { describe, expect, it } from 'vitest';
import { audit } from '../support/audit.ts';
import { libraryApp } from '../support/libraryApp.ts';

const library = libraryApp();
const expected = audit('wang2021');

const QUERY = `query ($filter: AuditFilter) {
  source(by: { slug: "wang2021" }) { audit(filter: $filter, first: 100) { findings { nodes { key } } } }
}`;

async function found(filter: object): Promise<string[]> {
  const { source } = await library.app.ask<{ source: { audit: { findings: { nodes: { key: string }[] } } } }>(QUERY, {
    filter,
  });
  return source.audit.findings.nodes.map(({ key }) => key);
}

describe('a filter of findings', () => {
  it('leaves what the filter asks for', async () => {
    const keys = (keep: (finding: (typeof expected)[number]) => boolean) => expected.filter(keep).map(({ key }) => key);
    expect(await found({ verdict: { in: ['FAIL', 'CONFLICT'] } })).toEqual(
      keys(({ verdict }) => verdict === 'FAIL' || verdict === 'CONFLICT'),
    );
    expect(await found({ minimumSeverity: 'MODERATE' })).toEqual(
      keys(({ severity }) => severity === 'MODERATE' || severity === 'SEVERE'),
    );
    expect(await found({ rule: { eq: 'G-np' } })).toEqual(keys(({ rule }) => rule.id === 'G-np'));
    expect(await found({ subject: { eq: 'cc' }, verdict: { eq: 'CONSISTENT' } })).toEqual(
      expect.arrayContaining(['R7', 'R8', 'R9']),
    );
    expect(await found({ or: [{ rule: { eq: 'R1' } }, { rule: { eq: 'R2' } }] })).toEqual(['R1', 'R2']);
    expect(await found({ not: { minimumSeverity: 'NOTE' } })).toEqual(keys(({ severity }) => severity === 'NONE'));
    expect(await found({ and: [{ rule: { eq: 'R1' } }, { rule: { eq: 'R2' } }] })).toEqual([]);
  });

  it.each<[string, object, string[]]>([
    ['rules', { rule: { in: Array(101).fill('R1') } }, ['filter', 'rule', 'in']],
    ['subjects', { or: [{}, { subject: { in: Array(101).fill('cc') } }] }, ['filter', 'or', '1', 'subject', 'in']],
    ['verdicts', { verdict: { in: Array(101).fill('FAIL') } }, ['filter', 'verdict', 'in']],
    ['alternatives', { not: { or: Array(101).fill({}) } }, ['filter', 'not', 'or']],
  ])('refuses a filter of more than 100 %s, saying where', async (_, filter, argument) => {
    const { errors } = await library.app.send(QUERY, { filter });
    expect(errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', argument, value: '101', allowed: 'at most 100' } },
    ]);
  });

  it('takes a filter ten deep, and not deeper', async () => {
    const nested = (depth: number): object => (depth === 0 ? { rule: { eq: 'R1' } } : { not: nested(depth - 1) });
    expect(await found(nested(10))).toEqual(['R1']);
    const { errors } = await library.app.send(QUERY, { filter: nested(11) });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', value: '11' } }]);
  });
});

describe('an audit', () => {
  it('is refused of a source that there is not, by itself or in fragments; the source alone is null', async () => {
    const refusal = async (query: string) => (await library.app.send(query)).errors![0]!;
    expect(await refusal('{ source(by: { slug: "nobody2020" }) { audit { summary { checked } } } }')).toMatchObject({
      message: 'There is no source nobody2020 to audit',
      path: ['source'],
      extensions: {
        code: 'NOT_FOUND',
        argument: ['by', 'slug'],
        value: 'nobody2020',
        allowed: 'the slug of a source',
      },
    });
    const spread = `{ source(by: { doi: "10.9999/none" }) { ... { ...Audited } } }
      fragment Audited on Source { name checks: audit { findings { totalCount } } }`;
    expect((await refusal(spread)).extensions).toMatchObject({
      argument: ['by', 'doi'],
      allowed: 'the DOI of a source',
    });
    const { data, errors } = await library.app.send(
      '{ source(by: { slug: "nobody2020" }) { name claims { totalCount } } }',
    );
    expect([data, errors]).toEqual([{ source: null }, undefined]);
  });
});
