import { describe, expect, it } from 'vitest';
import { audit } from '../support/audit.ts';
import { libraryApp } from '../support/libraryApp.ts';

const library = libraryApp();

interface Page {
  readonly nodes: readonly { key: string; verdict: string; severity: string; rule: { id: string } }[];
  readonly totalCount: number;
  readonly pageInfo: { hasNextPage: boolean; endCursor: string };
}

const PAGE = `
  query Page($filter: AuditFilter, $orderBy: AuditOrder, $first: Int, $after: String) {
    source(by: { slug: "wang2021" }) {
      audit(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
        summary { checked consistent rounding strain fail conflict missing consequence }
        findings {
          nodes { key verdict severity rule { id } }
          totalCount
          pageInfo { hasNextPage endCursor }
        }
      }
    }
  }`;

async function page(variables: Record<string, unknown>): Promise<Page> {
  const { source } = await library.app.ask<{ source: { audit: { findings: Page } } }>(PAGE, {
    first: 100,
    ...variables,
  });
  return source.audit.findings;
}

describe('the audit of a source', () => {
  const expected = audit('wang2021');

  it('finds over the database what it finds over the library, page by page', async () => {
    const found: Page['nodes'][number][] = [];
    let after: string | null = null;
    do {
      const { nodes, pageInfo, totalCount } = await page({ first: 60, after });
      expect(totalCount).toBe(expected.length);
      found.push(...nodes);
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    const shape = expected.map(({ key, verdict, severity, rule }) => ({
      key,
      verdict,
      severity,
      rule: { id: rule.id },
    }));
    expect(found).toEqual(shape);
  });

  it('counts all verdicts, whatever the filter', async () => {
    const { source } = await library.app.ask<{ source: { audit: { summary: Record<string, number> } } }>(PAGE, {
      filter: { verdict: { eq: 'FAIL' } },
      first: 1,
    });
    const { checked, ...counts } = source.audit.summary;
    expect(checked).toBe(expected.length);
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(checked);
    expect(counts.fail).toBe(expected.filter(({ verdict }) => verdict === 'FAIL').length);
  });

  it('answers a finding in full, down to the claims', async () => {
    const { source } = await library.app.ask<{ source: { audit: { findings: { nodes: unknown[] } } } }>(`{
      source(by: { doi: "10.1002/adma.202102802" }) {
        audit(filter: { rule: { eq: "R5" } }) {
          findings {
            nodes {
              rule { id question relation isLaw }
              verdict
              severity
              subjects { slug }
              reported { claim { key printed printedUnit locator { section items } } quantity { value unit } derived { metric { name } } }
              recomputed { quantity { text } uncertainty metric { formula source } inputs { symbol quantity { printed } claim { key } } missing { input } }
              difference { absolute { text } relative { text } }
              missing { explanation }
              bearsOn { key }
              explanation
            }
          }
        }
      }
    }`);
    expect(source.audit.findings.nodes).toEqual([
      {
        rule: {
          id: 'R5',
          question: 'Is the specific energy of NVPF its capacity times its potential?',
          relation: 'EQUAL',
          isLaw: false,
        },
        verdict: 'STRAIN',
        severity: 'MODERATE',
        subjects: [{ slug: 'nvpf' }],
        reported: {
          claim: {
            key: 'wang2021/H4',
            printed: '507',
            printedUnit: 'Wh/kg',
            locator: { section: '§2.4', items: [] },
          },
          quantity: { value: 507, unit: 'W.h/kg' },
          derived: null,
        },
        recomputed: {
          quantity: { text: '486.4 ± 3.9 W.h/kg (print precision)' },
          uncertainty: 'STANDARD',
          metric: { formula: 'E = U·Q', source: 'Definition: energy is the potential times the charge, per mass' },
          inputs: [
            { symbol: 'U', quantity: { printed: '3.8' }, claim: { key: 'wang2021/H3' } },
            { symbol: 'Q', quantity: { printed: '128' }, claim: { key: 'wang2021/H2' } },
          ],
          missing: [],
        },
        difference: {
          absolute: { text: '-20.6 ± 3.9 W.h/kg (print precision)' },
          relative: { text: '-4.06 ± 0.76 % (print precision)' },
        },
        missing: [],
        bearsOn: [],
        explanation:
          'With the capacity and the potential of the supporting information the product is less. It would take 3.96 V, or 133 mA·h/g.',
      },
    ]);
  });

  it('tells what is missing, by whose claim', async () => {
    const { source } = await library.app.ask<{ source: { audit: { findings: { nodes: unknown[] } } } }>(`{
      source(by: { slug: "wang2021" }) {
        audit(filter: { rule: { in: ["R45", "R50"] } }) {
          findings {
            nodes { rule { id } missing { reason claim { key } } reported { claim { key } quantity { text } derived { inputs { claim { key } } } } bearsOn { key } }
          }
        }
      }
    }`);
    expect(source.audit.findings.nodes).toEqual([
      {
        rule: { id: 'R45' },
        missing: [{ reason: 'WITHHELD', claim: { key: 'wang2021/J7' } }],
        reported: null,
        bearsOn: [],
      },
      {
        rule: { id: 'R50' },
        missing: [],
        reported: {
          claim: null,
          quantity: { text: '9.0000 ± 0.0041 eV (print precision)' },
          derived: { inputs: [{ claim: { key: 'wang2021/M10' } }, { claim: { key: 'wang2021/M10.2' } }] },
        },
        bearsOn: [{ key: 'wang2021/M10' }],
      },
    ]);
  });

  it('puts the gravest or the most different first', async () => {
    const bySeverity = (await page({ orderBy: 'SEVERITY_DESC' })).nodes.map(({ severity }) => severity);
    const ranks = ['SEVERE', 'MODERATE', 'MINOR', 'NOTE', 'NONE'];
    expect(bySeverity).toEqual(bySeverity.toSorted((a, b) => ranks.indexOf(a) - ranks.indexOf(b)));
    const [first] = (await page({ orderBy: 'DIFFERENCE_DESC', filter: { verdict: { eq: 'FAIL' } } })).nodes;
    expect(first).toMatchObject({ key: 'R52' });
  });

  it('refuses a cursor of another order, and a page that is too large', async () => {
    const { pageInfo } = await page({ first: 1 });
    const other = await library.app.send(PAGE, { orderBy: 'SEVERITY_DESC', first: 1, after: pageInfo.endCursor });
    expect(other.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    const large = await library.app.send(PAGE, { first: 101 });
    expect(large.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', allowed: '1 to 100' } }]);
    const elsewhere = await library.app.send(PAGE, {
      first: 1,
      after: pageInfo.endCursor,
      filter: { rule: { eq: 'R2' } },
    });
    expect(elsewhere.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});

describe('the audit of a subject', () => {
  it('is what concerns it, in the audits of all who speak of it', async () => {
    const { cell } = await library.app.ask<{ cell: { audit: { summary: { checked: number }; findings: Page } } }>(`{
      cell(by: { slug: "zcs-s-na" }) {
        audit { summary { checked fail } findings { nodes { key verdict severity rule { id } } totalCount } }
      }
    }`);
    const keys = cell.audit.findings.nodes.map(({ key }) => key);
    expect(keys).toEqual(
      expect.arrayContaining(['wang2021/S1-zcs-s', 'wang2021/S1-zcs-s-mass', 'wang2021/S1-zcs-s-np']),
    );
    expect(cell.audit).toMatchObject({ summary: { checked: keys.length, fail: 1 } });
  });

  it('is asked of every kind of subject', async () => {
    const answer = await library.app.ask<Record<string, { audit: { summary: { checked: number } } }>>(`{
      metal: alkaliMetal(by: { slug: "na" }) { ...checked }
      material(by: { slug: "nvpf" }) { ...checked }
      substrate(by: { slug: "cc" }) { ...checked }
      coating(by: { slug: "ni" }) { ...checked }
      electrolyte(by: { slug: "naclo4-ec-dec-fec" }) { ...checked }
      separator(by: { slug: "celgard-2500" }) { ...checked }
      electrode(by: { slug: "na-plate" }) { ...checked }
    }
    fragment checked on Subject { audit { summary { checked } } }`);
    for (const [name, { audit }] of Object.entries(answer)) expect(audit.summary.checked, name).toBeGreaterThan(0);
  });
});

describe('the statements that an audit becomes', () => {
  const COUNT = `query Count($filter: AuditFilter, $first: Int) {
    source(by: { slug: "wang2021" }) {
      audit(filter: $filter, first: $first) {
        findings {
          nodes {
            subjects { slug }
            bearsOn { key }
            reported { claim { key } }
            recomputed { inputs { claim { key } } }
          }
        }
      }
    }
  }`;

  it('are as many for a hundred findings as for thirty, and few', async () => {
    const thirty = await library.app.statements(COUNT, { first: 30 });
    const hundred = await library.app.statements(COUNT, { first: 100 });
    expect(hundred.length).toBe(thirty.length);
    expect(hundred.length).toBeLessThanOrEqual(14);
  });

  it('are as many for all full cells as for one', async () => {
    const CELLS = `query Cells($first: Int) {
      cells(filter: { configuration: { eq: FULL } }, first: $first) { nodes { slug audit { summary { checked } } } }
    }`;
    const one = await library.app.statements(CELLS, { first: 1 });
    const all = await library.app.statements(CELLS, { first: 20 });
    expect(one.length).toBeLessThanOrEqual(12);
    expect(all.length).toBe(one.length);
  });
});

describe('the picture of an audit', () => {
  async function pictureOf(query: string) {
    const { it: subject } = await library.app.ask<{ it: { audit: { picture: Record<string, string | number> } } }>(
      query,
    );
    return subject.audit.picture;
  }

  it('is where the audit says, as large as it says, and need not be sent twice', async () => {
    const picture = await pictureOf(
      '{ it: source(by: { slug: "wang2021" }) { audit { picture { url mimeType width height } } } }',
    );
    expect(picture).toMatchObject({ url: '/pictures/audit/wang2021.svg', mimeType: 'image/svg+xml' });
    const response = await fetch(library.app.url + picture.url);
    const svg = await response.text();
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/svg+xml']);
    expect(svg).toContain(`width="${picture.width}" height="${picture.height}"`);
    expect(svg).toContain('Audit of Wang 2021');
    const etag = response.headers.get('etag')!;
    expect(etag).toMatch(/^"0\.0\.0-test-\w+"$/);
    const again = await fetch(library.app.url + picture.url, { headers: { 'if-none-match': etag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    const changed = await fetch(library.app.url + picture.url, { headers: { 'if-none-match': '"other"' } });
    expect(changed.status).toBe(200);
    expect(await changed.text()).toBe(svg);
  });

  it('is there for other subjects, and not for what is not on record', async () => {
    const picture = await pictureOf('{ it: alkaliMetal(by: { slug: "na" }) { audit { picture { url } } } }');
    expect(picture).toEqual({ url: '/pictures/audit/alkali-metal/na.svg' });
    expect((await fetch(library.app.url + picture.url)).status).toBe(200);
    for (const path of ['nobody.svg', 'cell/nobody.svg', 'nonsense/na.svg', 'wang2021.png', 'cell/..%2f..%2fna.svg']) {
      expect((await fetch(`${library.app.url}/pictures/audit/${path}`)).status, path).toBe(404);
    }
  });
});
