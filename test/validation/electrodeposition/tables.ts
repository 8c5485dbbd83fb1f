import { digits, table } from '../markdown.ts';
import { DRAWS_OF_A_FILM, exchangeCurrents, type Member, type Outcome } from './members.ts';
import { change, filmDraws, gridPairs, hasNucleusAtCrack, inCell, medianOf, roughness, those } from './outcomes.ts';
import type { surfaces } from './surfaces.ts';

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
  kinetics: kineticsTable,
  accounts: accountsTable,
};

function metalsTable(outcomes: Outcomes): string {
  const rows = (['Na', 'Li', 'K'] as const).flatMap((metal) =>
    driven.map(([control, drive]) => {
      const [bare, islands] = (['bare', 'islands'] as const).map((surface) =>
        those(outcomes, { metal, control, surface }),
      );
      const ratio = medianOf(bare, roughness) / medianOf(islands, roughness);
      return [metal, drive, nm(bare, roughness), nm(islands, roughness), digits(ratio, 2)];
    }),
  );
  return table(['metal', 'drive', 'bare Ni, nm', 'NiSb, nm', 'ratio'], rows);
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
