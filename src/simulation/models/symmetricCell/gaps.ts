import type { ModelGaps } from '../../manifest.ts';
import { indispensable, recordedAs } from './records/cellParameters.ts';

/** What the record must say of electrolyte and separator; a MacMullin number makes the exponent needless. */
export const modelGaps: ModelGaps = {
  configuration: 'SYMMETRIC',
  parameters: Object.entries(recordedAs)
    .filter(([parameter]) => parameter !== 'bruggemanExponent')
    .map(([parameter, [of, property]]) => ({
      parameter,
      at: [of],
      property,
      isIndispensable: (indispensable as readonly string[]).includes(parameter),
    })),
  tests: {
    property: 'overpotential',
    parameters: {
      currentDensity: 'testCurrentDensity',
      arealCapacity: 'testArealCapacity',
      temperature: 'testTemperature',
    },
  },
};
