import { coverage, isInCentral } from '../../support/scores.ts';
import { digits, table } from '../markdown.ts';
import type { ScoredClaim } from './scoredClaims.ts';

type Scored = readonly ScoredClaim[];

/** The computed parts of the section on coverage in docs/validation.md by name, as Markdown. */
export const coverageParts: Readonly<Record<string, (leftOut: Scored, across: Scored) => string>> = {
  leaveOneOut: claimTable,
  coverage: (leftOut, across) => summaryTable({ 'without the host': leftOut, 'without the source': across }),
  misses: (leftOut, across) => missesText([...leftOut, ...across]),
  acrossSources: (leftOut, across) => (across.length === 0 ? noOtherSource(leftOut) : claimTable(across)),
};

function claimTable(scored: Scored): string {
  const head = ['left out', 'group', 'measured, mV', '5–25–50–75–95 %, mV', 'PIT', 'CRPS, ln V', 'CRPS, ln R'];
  const rows = scored.map((one) => [
    named(one),
    wordsOf(one.group),
    millivolts(one.measured),
    one.quantiles.map(millivolts).join('–'),
    one.pit.toFixed(3),
    one.crps.toFixed(3),
    one.crpsOfInterface.toFixed(3),
  ]);
  return table(
    [...head, '50 %', '90 %'],
    rows.map((row, k) => [...row, ...[0.5, 0.9].map((q) => inside(scored[k]!, q))]),
  );
}

/** A row for each basis, and whether the source states the current of the test. */
function summaryTable(kinds: Readonly<Record<string, Scored>>): string {
  const rows = Object.entries(kinds).flatMap(([kind, scored]) =>
    [...Map.groupBy(scored, ({ basis, current }) => `${basis} ${current}`).values()].map((alike) => [
      kind,
      'plateau overpotential',
      alike[0]!.basis,
      alike[0]!.current.toLowerCase(),
      ...scoresOf(alike),
    ]),
  );
  const head = [
    'predicted',
    'quantity',
    'basis',
    'test current',
    'sources',
    'claims',
    'claims in 50 %',
    'claims in 90 %',
  ];
  return table([...head, 'sources with all claims in 90 %', 'mean CRPS, ln V', 'mean CRPS, ln R'], rows);
}

function scoresOf(alike: Scored): string[] {
  const pits = alike.map(({ pit }) => pit);
  const share = (q: number) => {
    const inIt = Math.round(coverage(pits, q)! * alike.length);
    return `${inIt} of ${alike.length} (${digits((100 * inIt) / alike.length, 2)} %)`;
  };
  const sources = [...Map.groupBy(alike, ({ source }) => source).values()];
  const whole = sources.filter((ofSource) => ofSource.every(({ pit }) => isInCentral(pit, 0.9)));
  return [
    String(sources.length),
    String(alike.length),
    share(0.5),
    share(0.9),
    `${whole.length} of ${sources.length}`,
    mean(alike, ({ crps }) => crps).toFixed(3),
    mean(alike, ({ crpsOfInterface }) => crpsOfInterface).toFixed(3),
  ];
}

/** Each claim outside of its 90 %, with the reason. */
function missesText(scored: Scored): string {
  const misses = scored.filter(({ pit }) => !isInCentral(pit, 0.9));
  return misses.length === 0
    ? 'Every claim is inside of its 90 %.'
    : misses.map((miss) => `- ${missText(miss)}`).join('\n');
}

function missText(miss: ScoredClaim): string {
  const { measured, quantiles, pit, hosts } = miss;
  const isAbove = pit > 0.5;
  const end = isAbove ? quantiles[4]! : quantiles[0]!;
  const factor = digits(Math.max(measured / end, end / measured), 2);
  const where = `${isAbove ? 'above the 95 %' : 'below the 5 %'} quantile of ${millivolts(end)} mV by a factor of ${factor}`;
  return `${named(miss)}: ${millivolts(measured)} mV is ${where}. ${reasonText(miss, hosts.map(millivolts))}`;
}

function reasonText({ group, hostSources, measured, hosts }: ScoredClaim, shown: readonly string[]): string {
  if (hosts.length === 0)
    return `No host of ${wordsOf(group)} is known otherwise; the prior alone does not reach so far.`;
  const others = `${hosts.length === 1 ? 'The only other host' : `The ${hosts.length} other hosts`} of ${wordsOf(group)}`;
  const of = `${others}, of ${hostSources === 1 ? 'one source' : `${hostSources} sources`}, ${hosts.length === 1 ? 'has' : 'have'} ${shown.join(', ')} mV`;
  const spread = Math.max(...hosts.map((host) => Math.max(measured / host, host / measured)));
  return `${of}: up to ${digits(spread, 2)} times as much or as little. Other groups teach how much hosts scatter, but never the level.`;
}

function noOtherSource(leftOut: Scored): string {
  const [source] = new Set(leftOut.map((one) => one.source));
  return `All ${leftOut.length} claims are of one source, ${source}. So no prediction across sources can be scored.`;
}

const families: Readonly<Record<string, string>> = {
  CARBONATE: 'carbonates',
  ETHER: 'ethers',
  OTHER: 'other solvents',
};

/** `K ETHER` → `K in ethers` */
function wordsOf(group: string): string {
  const [metal, family] = group.split(' ');
  return `${metal} in ${families[family!]}`;
}

function named({ cell, key }: ScoredClaim): string {
  return `${cell.split('‖')[0]} (${key})`;
}

function inside({ pit }: ScoredClaim, share: number): string {
  return isInCentral(pit, share) ? 'in' : '**out**';
}

function millivolts(volts: number): string {
  return Number.isFinite(volts) ? digits(1e3 * volts, 3) : '∞';
}

function mean(scored: Scored, of: (one: ScoredClaim) => number): number {
  return scored.reduce((sum, one) => sum + of(one), 0) / scored.length;
}
