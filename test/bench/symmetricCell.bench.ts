import { sampledBand, samplerOfDerivation } from '../../src/analysis/sampledBand.ts';
import { electrolyteLaws } from '../../src/simulation/cells/electrolyteLaws.ts';
import { fromFacts } from '../../src/simulation/models/symmetricCell/fromFacts.ts';
import { symmetricCellModel } from '../../src/simulation/models/symmetricCell/model.ts';
import { sampledPlateau } from '../../src/simulation/models/symmetricCell/sampling/band.ts';
import { simulate, unwatched } from '../../src/simulation/simulate.ts';
import { aCell } from '../simulation/cells.ts';
import { libraryCell } from '../simulation/libraryCells.ts';
import { sodiumFacts } from '../simulation/sodiumFacts.ts';
import { answer } from '../support/derived.ts';
import type { Benchmark } from './benchmark.ts';

const oneHourEach = [
  { direction: 'PLATE', currentDensity: 10, duration: 3600 },
  { direction: 'STRIP', currentDensity: 10, duration: 3600 },
] as const;

function cycles(law: keyof typeof electrolyteLaws, nodes: number, count: number): () => number {
  return () => {
    const electrode = { resistance: 0, exchangeCurrentDensity: 10 };
    const protocol = { steps: oneHourEach, cycles: count };
    const cell = aCell({ nodes, law: electrolyteLaws[law], working: electrode, protocol });
    simulate(cell, unwatched, () => {});
    return nodes * cell.accepted;
  };
}

function prediction(): number {
  const problem = fromFacts(sodiumFacts('nisb', { ignoring: ['wang2021/nisb'] }));
  symmetricCellModel.validate(problem);
  return 200 * symmetricCellModel.solve(problem, unwatched).steps.accepted;
}

/** 4096 members of a measured cell of the library at its assumed test current, each fitted anew under both laws. */
const measuredCell = fromFacts(
  libraryCell({ electrode: 'na-nisb-cc', electrolyte: 'naclo4-ec-dec-fec', separator: 'whatman-gf-c' }),
);

function bandOfRun(): number {
  return sampledPlateau(measuredCell)!.design.size;
}

function bandOfMetric(): number {
  const given = { currentDensity: { value: 1, unit: 'mA/cm2' } };
  const derivation = answer('SYMMETRIC_CELL', 'na-nisb-cc', 'interfaceOverpotential', given);
  return sampledBand(samplerOfDerivation(derivation)!)!.design.size;
}

/** Close to the limiting current the gradients are steep and each reversal is a shock. */
function nearTheLimit(): number {
  const steps = oneHourEach.map((step) => ({ ...step, currentDensity: 220, duration: 600 }));
  const cell = aCell({ nodes: 200, law: electrolyteLaws.CONSTANT, protocol: { steps, cycles: 10 } });
  simulate(cell, unwatched, () => {});
  return 200 * cell.accepted;
}

export const benchmarks: readonly Benchmark[] = [
  { name: '1 cycle, 200 volumes, constant', times: 40, budget: 5, run: cycles('CONSTANT', 200, 1) },
  { name: '1 cycle, 200 volumes, variable', times: 40, budget: 10, run: cycles('CHAYAMBUKA_2022', 200, 1) },
  { name: '1 cycle, 2000 volumes, constant', times: 10, budget: 50, run: cycles('CONSTANT', 2000, 1) },
  { name: '1000 cycles, 200 volumes, constant', times: 2, budget: 4000, run: cycles('CONSTANT', 200, 1000) },
  { name: '1000 cycles, 200 volumes, variable', times: 2, budget: 4000, run: cycles('CHAYAMBUKA_2022', 200, 1000) },
  { name: '10 cycles at 0.97 of the limit', times: 5, budget: 100, run: nearTheLimit },
  { name: 'band of a run, 4096 members', times: 20, budget: 150, time: 'PROCESSOR', run: bandOfRun },
  { name: 'band of a metric, 4096 members', times: 20, budget: 20, time: 'PROCESSOR', run: bandOfMetric },
  { name: 'prediction with band, four targets', times: 5, budget: 500, run: prediction },
];
