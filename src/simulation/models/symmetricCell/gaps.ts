import type { ModelGaps } from '../../manifest.ts';
import { indispensable, recordedAs } from './records/cellParameters.ts';

/** What the record must contain of electrolyte and separator; with a MacMullin number the exponent is not needed. */
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
