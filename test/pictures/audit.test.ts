import { describe, expect, it } from 'vitest';
import { type AuditRow, auditSize, auditSvg as drawAuditSvg } from '../../src/pictures/audit.ts';
import { contentOf } from './contentOf.ts';

const auditSvg = contentOf(drawAuditSvg);

const labels = { title: 'Audit of nobody', subtitle: 'Three checks' };

function row(more: Partial<AuditRow>): AuditRow {
  return { rule: 'R1', label: 'mass 1 mg', verdict: 'CONSISTENT', value: 1, low: null, high: null, ...more };
}

/** How many marks of a kind are drawn. */
function marks(svg: string, kind: 'point' | 'bar' | 'rule mark'): number {
  return svg.split(`aria-roledescription="${kind}"`).length - 1;
}

describe('the picture of an audit', () => {
  it('is as large as it says, and grows with the rows', async () => {
    const rows = [...'abcdef'].map((rule) => row({ rule }));
    const { width, height } = auditSize(rows.length);
    const svg = await auditSvg(rows, labels);
    expect(svg).toContain(`<svg xmlns="http://www.w3.org/2000/svg"`);
    expect(svg).toContain(`width="${width}" height="${height}"`);
    expect(auditSize(7).height).toBeGreaterThan(height);
  });

  it('shows each row once: a point, a range, an arrow for a bound', async () => {
    const rows = [
      row({ rule: 'R1' }),
      row({ rule: 'R2', value: null, low: -5, high: 5 }),
      row({ rule: 'R3', value: null, low: 3 }),
      row({ rule: 'R4', value: null, high: -3 }),
    ];
    const svg = await auditSvg(rows, labels);
    expect([marks(svg, 'point'), marks(svg, 'bar')]).toEqual([3, 1]);
    for (const { rule } of rows) expect(svg).toContain(`mass 1 mg  ·  ${rule}`);
  });

  it('shortens a label that has no room beside its rule, and keeps the rule', async () => {
    const svg = await auditSvg(
      [row({ label: 'capacity retention per cycle 99.93 %', rule: 'G-conflict/K42/K43' })],
      labels,
    );
    const [name] = /capacity[^<"]*K43/.exec(svg)!;
    expect(name).toMatch(/… {2}· {2}G-conflict\/K42\/K43$/);
    expect(name.length).toBeLessThanOrEqual(44);
  });

  it('draws the doubt of a point, and what lies beyond the scale at its end', async () => {
    const alone = await auditSvg([row({})], labels);
    const doubtful = await auditSvg([row({ low: -1, high: 3 })], labels);
    expect(marks(doubtful, 'rule mark')).toBe(marks(alone, 'rule mark') + 1);
    expect(await auditSvg([row({ value: 1e6 })], labels)).toBe(await auditSvg([row({ value: 1e9 })], labels));
  });

  it('colours by verdict', async () => {
    const [right, wrong] = await Promise.all([
      auditSvg([row({})], labels),
      auditSvg([row({ verdict: 'FAIL' })], labels),
    ]);
    const colours = (svg: string) => svg.match(/fill="#[\da-fA-F]{6}"/g) ?? [];
    expect(colours(right).toSorted()).not.toEqual(colours(wrong).toSorted());
  });

  it('is the same for the same rows, and stands for an empty audit', async () => {
    expect(await auditSvg([row({})], labels)).toBe(await auditSvg([row({})], labels));
    expect(await auditSvg([], labels)).toContain('Audit of nobody');
  });

  it('writes what a browser takes for text, not for tags', async () => {
    const svg = await auditSvg([row({ label: '<script>alert(1)</script>' })], { ...labels, title: '<b>&' });
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;b&gt;&amp;');
  });
});
