import { type NucleusGeometry, nucleusIn } from '../../../src/physics/nucleus.ts';
import { digits, table } from '../markdown.ts';
import { DRAWS_OF_A_FILM, exchangeCurrents, type Member, type Outcome } from './members.ts';
import {
  CONVERGED,
  change,
  filmDraws,
  filmOnGrids,
  gridPairs,
  hasNucleusAtCrack,
  inCell,
  medianOf,
  roughness,
  those,
} from './outcomes.ts';
import type { surfaces } from './surfaces.ts';

/** Ends of the band that is assumed of the spacing of sites on nickel, m. */
const SPACINGS = [1.25e-6, 5e-6];

type Outcomes = readonly Outcome[];

/** As people call them, in the order of the tables. */
export const surfaceNames = {
  bare: 'bare Ni',
  islands: 'NiSb: Na₃Sb islands in Ni',
  islandsWithoutBarrier: 'NiSb, barrier off',
  islandsWithSitesOfSubstrate: 'NiSb that nucleates like Ni',
  bareWithSitesOfIslands: 'bare Ni that nucleates like Na₃Sb',
  film: 'Sb film, cracked',
  filmWithoutBarrier: 'Sb film, barrier off',
} as const satisfies Partial<Record<keyof typeof surfaces, string>>;

const named = Object.entries(surfaceNames) as (readonly [keyof typeof surfaceNames, string])[];
const drives = { POTENTIOSTATIC: '−0.1 V', GALVANOSTATIC: '1 mA/cm²' } as const satisfies Record<
  Member['control'],
  string
>;
const driven = Object.entries(drives) as (readonly [Member['control'], string])[];

/** The tables of docs/validation.md by name, as Markdown. */
export const tables: Readonly<Record<string, (outcomes: Outcomes) => string>> = {
  metals: metalsTable,
  surfaces: surfacesTable,
  potentials: potentialsTable,
  film: filmTable,
  grid: gridTable,
  filmGrid: filmGridTable,
  spacing: spacingTable,
  kinetics: kineticsTable,
  accounts: accountsTable,
};

function metalsTable(outcomes: Outcomes): string {
  const rows = (['Na', 'Li', 'K'] as const).flatMap((metal) =>
    driven.map(([control, drive]) => {
      const [bare, islands] = (['bare', 'islands'] as const).map((surface) =>
        those(outcomes, { metal, control, surface }),
      );
      const flat = medianOf(islands, roughness);
      const [low, high] = SPACINGS.map((spacing) => digits(oneNucleus(spacing).roughness / flat, 2));
      const ofRun = digits(medianOf(bare, roughness) / flat, 2);
      return [metal, drive, `${low} to ${high}`, ofRun, nm(bare, roughness), nm(islands, roughness)];
    }),
  );
  const head = [
    'metal',
    'drive',
    'bare Ni over NiSb, sites 1.25 to 5 µm apart',
    'in the run',
    'bare Ni, nm',
    'NiSb, nm',
  ];
  return table(head, rows);
}

/** 100 nm of metal in one half cylinder each so many m. */
function oneNucleus(width: number): NucleusGeometry {
  const nucleus = nucleusIn({ thickness: 100e-9, width }, 'RIDGE');
  if ('reason' in nucleus) throw new Error(nucleus.reason);
  return nucleus;
}

function spacingTable(outcomes: Outcomes): string {
  const [low, high] = SPACINGS.map((spacing) => digits(1e9 * oneNucleus(spacing).roughness, 3));
  const bare = those(outcomes, { control: 'POTENTIOSTATIC', surface: 'bare' });
  return `Bare nickel has ${low} to ${high} nm RMS where its sites are 1.25 to 5 µm apart, the assumed band: one half cylinder per site, in closed form. The run, with one site in 2.56 µm, has ${digits(1e9 * medianOf(bare, roughness), 3)} nm.`;
}

function filmGridTable(outcomes: Outcomes): string {
  const films = filmOnGrids(outcomes);
  const rows = films.map((fine, k) => {
    const coarse = films[k - 1];
    const changed = (of: (one: Outcome) => number) => (coarse ? percent(change({ coarse, fine }, of)) : '');
    const at30 = ({ roughnessAt30 }: Outcome) => roughnessAt30!;
    const rough = (of: (one: Outcome) => number) => digits(1e9 * of(fine), 3);
    const cell = digits(2560 / fine.columns, 3);
    return [String(fine.columns), cell, rough(at30), changed(at30), rough(roughness), changed(roughness)];
  });
  const head = ['columns', 'cell, nm', 'RMS at 30 nm, nm', 'change', 'RMS at 100 nm, nm', 'change'];
  const [coarse, fine] = films.slice(-2);
  const [usual] = those(outcomes, { control: 'POTENTIOSTATIC', surface: 'film', seed: 1 });
  const above = percent(usual!.roughness / fine!.roughness - 1);
  const last = Math.abs(change({ coarse: coarse!, fine: fine! }, roughness));
  const verdict = last < CONVERGED ? 'converged' : 'not converged';
  const limit = `${100 * CONVERGED} %`;
  return `${table(head, rows)}\n\nAt 100 nm the film is **${verdict}**: RMS changes by ${digits(100 * last, 2)} % from ${coarse!.columns} to ${fine!.columns} columns, where less than ${limit} counts as converged. In 512 columns, those of the tables above, RMS is ${above} against the finest grid.`;
}

function surfacesTable(outcomes: Outcomes): string {
  const rows = named.map(([surface, name]) => {
    const [held, forced] = driven.map(([control]) => those(outcomes, { control, surface }));
    return [
      name,
      String(held.length),
      nm(held, roughness),
      nm(forced, roughness),
      spread(held, ({ tipAspectRatio }) => tipAspectRatio),
      spread(held, ({ nuclei }) => nuclei.coating ?? 0),
      spread(held, ({ nuclei }) => (nuclei.substrate ?? 0) + (nuclei.crack ?? 0)),
    ];
  });
  const sodium = ['sodium on', 'draws', 'RMS at −0.1 V, nm', 'RMS at 1 mA/cm², nm'];
  const head = [...sodium, 'tip at −0.1 V', 'nuclei on antimonide', 'nuclei on Ni'];
  return table(head, rows);
}

function potentialsTable(outcomes: Outcomes): string {
  const rows = named.map(([surface, name]) => {
    const found = those(outcomes, { control: 'GALVANOSTATIC', surface });
    return [name, mV(found, ({ nucleationPeak }) => nucleationPeak!), mV(found, ({ plateau }) => plateau!)];
  });
  return table(['sodium on', 'nucleation peak, mV', 'plateau, mV'], rows);
}

function filmTable(outcomes: Outcomes): string {
  const rows = driven.map(([control, drive]) => {
    const { withoutCrack, blocked, open } = filmDraws(outcomes, control);
    const ratio = medianOf(blocked, roughness) / medianOf(open, roughness);
    const share = `${withoutCrack} of ${DRAWS_OF_A_FILM}`;
    return [`${drive}, cracks full of sites`, share, nm(blocked, roughness), nm(open, roughness), digits(ratio, 2)];
  });
  const sparse = those(outcomes, { control: 'POTENTIOSTATIC', surface: 'filmWithSparseSites' });
  const flat = sparse.filter((outcome) => !hasNucleusAtCrack(outcome));
  const share = `${flat.length} of ${DRAWS_OF_A_FILM}`;
  const rest = `all draws: ${nm(sparse, roughness)}`;
  rows.push([`${drives.POTENTIOSTATIC}, sites in cracks as rare as on Ni`, share, rest, '', '']);
  const head = ['drive and cracks', 'draws without a nucleus at a crack', 'barrier on, nm', 'barrier off, nm', 'ratio'];
  return table(head, rows);
}

function gridTable(outcomes: Outcomes): string {
  const rows = driven.flatMap(([control, drive]) =>
    (['bare', 'islands'] as const).flatMap((surface) =>
      gridPairs(outcomes, { control, surface }).map((pair) => [
        surfaceNames[surface],
        drive,
        String(pair.coarse.seed),
        percent(change(pair, ({ roughnessAt30 }) => roughnessAt30!)),
        percent(change(pair, roughness)),
      ]),
    ),
  );
  const cells = (['bare', 'islands'] as const).map((surface) => {
    const question = { surface, exchangeCurrentDensity: 1000, seed: 1 };
    const [[coarse], [fine]] = [inCell(outcomes, question), inCell(outcomes, { ...question, columns: 512 })];
    const where = `${surfaceNames[surface]}, 10 µm, i₀ 100 mA/cm², 39 → 20 nm`;
    return [where, drives.POTENTIOSTATIC, '1', '', `${percent(change({ coarse, fine }, roughness))} at 3.5 µm`];
  });
  return table(['surface', 'drive', 'seed', 'RMS at 30 nm', 'RMS at 100 nm'], [...rows, ...cells]);
}

function kineticsTable(outcomes: Outcomes): string {
  const rows = exchangeCurrents.map((exchangeCurrentDensity) => {
    const [bare, islands] = (['bare', 'islands'] as const).map((surface) =>
      inCell(outcomes, { surface, exchangeCurrentDensity }),
    );
    const tip = ({ tipAspectRatio }: Outcome) => tipAspectRatio;
    const ratio = medianOf(bare, roughness) / medianOf(islands, roughness);
    return [
      digits(exchangeCurrentDensity / 10, 3),
      nm(bare, roughness),
      spread(bare, tip),
      nm(islands, roughness),
      spread(islands, tip),
      digits(ratio, 2),
    ];
  });
  return table(['i₀, mA/cm²', 'bare Ni, nm', 'its tip', 'NiSb, nm', 'its tip', 'ratio'], rows);
}

function accountsTable(outcomes: Outcomes): string {
  const largest = (of: (outcome: Outcome) => number) => Math.max(...outcomes.map((outcome) => Math.abs(of(outcome))));
  return table(
    ['over all', 'largest'],
    [
      ['deposits', String(outcomes.length)],
      ['metal against charge, relative', power(largest(({ massError }) => massError))],
      ['charge against ∫i dt, relative', power(largest(({ chargeError }) => chargeError ?? 0))],
      [
        'current over the limit of the gap that is left',
        digits(
          largest((one) => one.largestLimitingShare),
          3,
        ),
      ],
    ],
  );
}

/** `159 (156–160)`: median, and range. */
function spread(outcomes: Outcomes, of: (outcome: Outcome) => number): string {
  const values = outcomes.map(of);
  const [low, high] = [digits(Math.min(...values), 3), digits(Math.max(...values), 3)];
  return `${digits(medianOf(outcomes, of), 3)} (${low === high ? low : `${low} to ${high}`})`;
}

function nm(outcomes: Outcomes, of: (outcome: Outcome) => number): string {
  return spread(outcomes, (outcome) => 1e9 * of(outcome));
}

function mV(outcomes: Outcomes, of: (outcome: Outcome) => number): string {
  return spread(outcomes, (outcome) => 1e3 * of(outcome));
}

function percent(share: number): string {
  return `${share < 0 ? '−' : '+'}${Math.abs(100 * share).toFixed(1)} %`;
}

/** `2 · 10⁻¹⁴` */
function power(value: number): string {
  const [mantissa, exponent] = value.toExponential(0).split('e');
  const raised = String(Number(exponent)).replace(/[-\d]/g, (sign) => '⁻⁰¹²³⁴⁵⁶⁷⁸⁹'['-0123456789'.indexOf(sign)]);
  return `${mantissa} · 10${raised}`;
}
