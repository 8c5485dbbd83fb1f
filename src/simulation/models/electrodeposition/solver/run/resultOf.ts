import type { Balance, ElectrodepositionResult } from '../../result.ts';
import { isCarried } from '../../thermal.ts';
import { areaOnGrid } from '../diagnostics/morphology.ts';
import type { DepositRun } from './depositRun.ts';
import { dimensionlessGroupsOf } from './groups.ts';

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
    work: {
      steps: deposit.steps,
      electronicSteps: deposit.electrode.steps,
      multigridCycles: deposit.salt.cycles,
    },
    notes: [
      'Two dimensions: a nucleus is a half cylinder, and a galvanostatic nucleation peak is deeper than in three.',
      'Not in the model: growth of a film on the metal, stress, crystal faces, surface diffusion, side reactions.',
      ...(isCarried(values) ? [UNCHANGED] : []),
      SALT,
    ],
  };
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
