import { ofPart } from '../../derivation/origins.ts';
import {
  conductivityActivationEnergy,
  interfaceActivationEnergy,
  ofUnknownInterface,
  ofUnknownSolvents,
} from '../../derivation/quantities/activationEnergy.ts';
import { temperatureOfRoom } from '../../derivation/quantities/temperature.ts';
import type { Parameter } from '../parameterTable.ts';

/** What the parameters of temperature have in common in all models; each model describes what follows from them in it. */
export const thermalEntries = {
  temperature: {
    kind: 'NUMBER',
    symbol: 'T',
    unit: 'K',
    default: temperatureOfRoom.value,
    defaultBand: [temperatureOfRoom.low, temperatureOfRoom.high],
    limits: { least: 200, most: 400 },
    source: temperatureOfRoom.reason,
  },
  transportActivationEnergy: {
    kind: 'NUMBER',
    symbol: 'E_κ',
    unit: 'kJ/mol',
    default: ofUnknownSolvents.value,
    defaultBand: [ofUnknownSolvents.low, ofUnknownSolvents.high],
    origin: ofPart(conductivityActivationEnergy, 'electrolyte'),
    limits: { least: 0, most: 200 },
    source: ofUnknownSolvents.reason,
  },
  interfaceActivationEnergy: {
    kind: 'NUMBER',
    symbol: 'E_int',
    unit: 'kJ/mol',
    default: ofUnknownInterface.value,
    defaultBand: [ofUnknownInterface.low, ofUnknownInterface.high],
    origin: interfaceActivationEnergy,
    limits: { least: 0, most: 200 },
    source: ofUnknownInterface.reason,
  },
} as const satisfies Readonly<Record<string, Omit<Extract<Parameter, { kind: 'NUMBER' }>, 'description'>>>;
