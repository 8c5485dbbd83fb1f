import { ANYTHING, number, POSITIVE, words } from './define.ts';

/** Properties of any subject, mostly in words: how it was made, what was observed. */
export const ofObservation = {
  supplier: words(ANYTHING, 'Maker and model.', ['maker', 'vendor', 'manufacturer']),
  definition: words(ANYTHING, 'What the name stands for in the source.', ['name', 'meaning']),
  preparation: words(ANYTHING, 'How it is made.', ['synthesis', 'procedure', 'method of making']),
  preparationTemperature: number(
    ANYTHING,
    'Cel',
    { floor: -273.15, severalAtOnce: true },
    'Temperature of the making.',
    [
      'synthesis temperature',
      'annealing temperature',
      'sintering temperature',
      'calcination temperature',
      'heat-treatment temperature',
      'drying temperature',
    ],
  ),
  preparationTime: number(ANYTHING, 's', { ...POSITIVE, severalAtOnce: true }, 'Duration of the making.', [
    'synthesis time',
    'annealing time',
  ]),
  preparationPressure: number(ANYTHING, 'MPa', { ...POSITIVE, severalAtOnce: true }, 'Pressure of the making.', [
    'pressing pressure',
    'pelletising pressure',
    'cold pressing pressure',
  ]),
  reagentConcentration: number(
    ANYTHING,
    'g/L',
    { ...POSITIVE, severalAtOnce: true },
    'Mass of the reagent per volume of the bath.',
  ),
  ph: number(ANYTHING, '1', { severalAtOnce: true }, 'pH of the bath.', ['acidity']),
  atmosphericImpurities: number(['CELL'], '[ppm]', POSITIVE, 'Oxygen and water in the atmosphere of assembly, each.', [
    'O2 and H2O',
    'glovebox impurities',
  ]),
  cellFormat: words(['CELL'], 'Housing of the cell.', ['cell type', 'housing']),
  use: words(ANYTHING, 'What it was used for.'),
  character: words(ANYTHING, 'Electronic or chemical character that the source ascribes to it.'),
  morphology: words(ANYTHING, 'Shape and texture seen.', ['texture', 'microstructure']),
  wetting: words(ANYTHING, 'Whether molten metal wets it.'),
  distribution: words(ANYTHING, 'How a phase or element is spread.'),
  stability: words(ANYTHING, 'What stays intact, and under what.', ['storage stability']),
  failure: words(ANYTHING, 'How it fails.', ['failure mode']),
  mechanism: words(ANYTHING, 'How the source says that it works.'),
  quality: words(ANYTHING, 'Advantages that the source ascribes to it.', ['advantage']),
  limitation: words(ANYTHING, 'What the source says its own value leaves out.'),
  basis: words(ANYTHING, 'What a number of this subject is based on.'),
  requirement: words(ANYTHING, 'What the source says is needed.'),
} as const;
