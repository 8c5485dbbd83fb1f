import { nanometresInWords } from '../../lengthInWords.ts';
import type { Balance, ElectrodepositionResult, Remainder } from '../../result.ts';
import { isCarried } from '../../thermal.ts';
import { areaOnGrid } from '../diagnostics/morphology.ts';
import { crackNotes } from './crackNotes.ts';
import type { DepositRun } from './depositRun.ts';
import { dimensionlessGroupsOf } from './groups.ts';
import { oneNucleusInWords, oneNucleusOf } from './oneNucleus.ts';
import { peaksInWords } from './peaks.ts';

const TWO_DIMENSIONS =
  'Two dimensions: a nucleus is a half cylinder. Its nucleation peak at a given current is shallower than that of a half sphere with the same spacing.';
const SITES = {
  EVEN: 'Active sites are drawn nearly evenly, one in each equal share of the surface: samples of different seeds are more alike than sites that lie by chance would make them (sitePlacement: POISSON).',
  POISSON: 'Active sites are drawn as a Poisson process, at least one in the window.',
} as const;
const UNCHANGED =
  'Surface energy, molar volume, double-layer capacitance, transference number and transfer coefficient are taken to be the same at every temperature.';

const SALT =
  'The salt is ideal and dilute, thermodynamic factor 1, in a solvent at rest, with a constant transference number and the conductivity of its ions; a symmetric cell takes the claimed conductivity and a thermodynamic factor.';

/** The result of a run that has ended. */
export function resultOf(run: DepositRun, version: string): ElectrodepositionResult {
  const { values, surface, deposit, observer } = run;
  const { extremes } = observer;
  const { grid } = deposit.front;
  const isGalvanostatic = values.control === 'GALVANOSTATIC';
  const { deepest, deepestTime, plateauSum, plateauWeight } = extremes;
  const { thickness, nuclei } = run.platingEnd!;
  const oneNucleus = nuclei === 1 ? oneNucleusOf(thickness, values.windowWidth) : null;
  return {
    model: 'electrodeposition',
    version,
    ending: run.ending!,
    grid: { columns: grid.columns, cellSize: grid.cellSize, width: values.windowWidth, gap: values.electrodeGap },
    surface: surface.segments,
    series: observer.recorder.series(),
    snapshots: observer.snapshots,
    nucleationPeak: isGalvanostatic ? { time: deepestTime, potential: deepest } : null,
    plateauPotential: isGalvanostatic && plateauWeight > 0 ? plateauSum / plateauWeight : null,
    nuclei: deposit.electrode.events.map(({ site, time, potential }) => {
      const { position, kind } = deposit.clock.sites[site];
      return { position, time, potential, kind: surface.kinds[kind].name };
    }),
    groups: dimensionlessGroupsOf(values, surface, run.platingEnd!),
    balance: balanceOf(run),
    oneNucleus,
    remainder: run.remainder,
    work: {
      steps: deposit.steps,
      electronicSteps: deposit.electrode.steps,
      multigridCycles: deposit.salt.cycles,
    },
    notes: [
      dimensionsInWords(run),
      'Not in the model: growth of a film on the metal, stress, crystal faces, surface diffusion, side reactions.',
      SITES[values.sitePlacement],
      ...(isCarried(values) ? [UNCHANGED] : []),
      ...(oneNucleus ? [oneNucleusInWords(oneNucleus)] : []),
      ...(run.ending === 'CUT_OFF' ? [remainderInWords(run.remainder!)] : []),
      SALT,
      ...crackNotes(values),
    ],
    bands: null,
    bandsReason: null,
  };
}

function dimensionsInWords({ values, platingEnd }: DepositRun): string {
  const peaks = peaksInWords(values, values.windowWidth / Math.max(1, platingEnd!.nuclei));
  return peaks === null ? TWO_DIMENSIONS : `${TWO_DIMENSIONS} ${peaks}`;
}

function remainderInWords({ thickness, connected, isolated }: Remainder): string {
  const [all, some, others] = [thickness, connected, isolated].map((length) => nanometresInWords(length));
  return `Stripping has left ${all} of metal: ${some} touch the substrate, ${others} do not.`;
}

function balanceOf({ values, deposit, observer }: DepositRun): Balance {
  const { nuclei, front, waiting, charge, kinetics, width } = deposit;
  let metal = areaOnGrid(front) + waiting;
  for (let n = 0; n < nuclei.count; n++) metal += nuclei.area[n];
  const { asked, limitingShare } = observer.extremes;
  const plated = kinetics.volumePerCharge * charge;
  const most = values.thickness * width;
  return {
    charge: charge / width,
    massError: (metal - plated) / most,
    chargeError:
      values.control === 'GALVANOSTATIC' ? (charge / width - asked) / (most / width / kinetics.volumePerCharge) : null,
    largestLimitingShare: limitingShare,
  };
}
