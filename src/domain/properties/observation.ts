import { ANYTHING, number, POSITIVE, words } from './define.ts';

/** Properties of any subject, mostly in words: how it was made, what was observed. */
export const ofObservation = {
  supplier: words(ANYTHING, 'Maker and model.'),
  definition: words(ANYTHING, 'What the name stands for in the source.'),
  preparation: words(ANYTHING, 'How it is made.'),
  preparationTemperature: number(
    ANYTHING,
    'Cel',
    { floor: -273.15, severalAtOnce: true },
    'Temperature of the making.',
  ),
  preparationTime: number(ANYTHING, 's', { ...POSITIVE, severalAtOnce: true }, 'Duration of the making.'),
  reagentConcentration: number(
    ANYTHING,
    'g/L',
    { ...POSITIVE, severalAtOnce: true },
    'Mass of the reagent per volume of the bath.',
  ),
  ph: number(ANYTHING, '1', { severalAtOnce: true }, 'pH of the bath.'),
  atmosphericImpurities: number(['CELL'], '[ppm]', POSITIVE, 'Oxygen and water in the atmosphere of assembly, each.'),
  cellFormat: words(['CELL'], 'Housing of the cell.'),
  use: words(ANYTHING, 'What it was used for.'),
  character: words(ANYTHING, 'Electronic or chemical character that the source ascribes to it.'),
  morphology: words(ANYTHING, 'Shape and texture seen.'),
  wetting: words(ANYTHING, 'Whether molten metal wets it.'),
  distribution: words(ANYTHING, 'How a phase or element is spread.'),
  stability: words(ANYTHING, 'What stays intact, and under what.'),
  failure: words(ANYTHING, 'How it fails.'),
  mechanism: words(ANYTHING, 'How the source says that it works.'),
  quality: words(ANYTHING, 'Advantages that the source ascribes to it.'),
  limitation: words(ANYTHING, 'What the source says its own value leaves out.'),
  basis: words(ANYTHING, 'What a number of this subject is based on.'),
  requirement: words(ANYTHING, 'What the source says is needed.'),
} as const;
