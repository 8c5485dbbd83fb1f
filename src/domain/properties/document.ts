import { ANYTHING, number, POSITIVE, words } from './define.ts';

/** Properties of sources, and of what they say without measuring it. */
export const ofDocument = {
  title: words(['SOURCE'], 'Title, as this version of the source bears it.'),
  publication: words(['SOURCE'], 'Where it appeared: journal, volume and page, or identifier.', ['journal']),
  authorship: words(['SOURCE'], 'Who wrote it, where they work, and who answers for it.', ['authors']),
  declaration: words(['SOURCE'], 'What it declares of itself: keywords, funding, interests, licence.'),
  referenceCount: number(
    ['SOURCE'],
    '1',
    { ...POSITIVE, severalAtOnce: true },
    'Number of entries in its list of references.',
    ['number of references'],
  ),
  citation: words(['SOURCE'], 'Entry for this source in the list of references of another.'),
  figureContent: words(ANYTHING, 'What a figure or movie shows, or how it is to be read.'),
  equation: words(ANYTHING, 'Equation by which the source describes it or computes with it.'),
  modelSetting: words(ANYTHING, 'What the simulation of the source itself is set to.', [
    'simulation setting',
    'computational details',
  ]),
  faradayConstant: number(['SOURCE'], 'A.h/mol', POSITIVE, 'Charge of a mole of electrons, as the source takes it.', [
    'F',
  ]),
  instrument: words(ANYTHING, 'Instrument or program used: maker and model.', ['equipment']),
  repeatability: words(ANYTHING, 'How many cells or samples were measured, and how they scatter.', [
    'reproducibility',
    'number of cells',
  ]),
  comparison: words(ANYTHING, 'How the source ranks it against others.'),
  assertion: words(ANYTHING, 'Whether the source says so; what it says is in the note.'),
  energyDemand: number(['SOURCE'], 'GW.h', POSITIVE, 'Storage capacity that is expected to be needed.'),
} as const;
