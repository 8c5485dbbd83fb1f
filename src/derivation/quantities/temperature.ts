import { ARRHENIUS_REACH } from '../../physics/arrhenius.ts';
import { T_STANDARD } from '../../physics/constants.ts';
import type { MetricArgument } from '../metric.ts';
import { assumed, type ClaimOrigin, type ConditionOrigin, conditionOfTest, first, given } from '../origins.ts';

export const temperatureArgument = {
  temperature: {
    unit: 'K',
    description: 'Temperature; without it that of the values on record, taken to be a room’s.',
    optional: true,
    floor: 200,
    ceiling: 400,
    reason: 'liquid electrolytes freeze below and decay above',
  },
} as const satisfies Record<string, MetricArgument>;

/** The temperature of a room, where nobody says which. */
export const temperatureOfRoom = assumed(T_STANDARD, 'K', {
  band: [293, 303],
  reason: 'The temperature is assumed to be that of a room, 25 °C, within 20 to 30 °C.',
});

export const temperature = { symbol: 'T', origin: first(given('temperature'), temperatureOfRoom) } as const;

/** The temperature of the claim that an origin chooses: stated, assumed with the claim, or else a room's. */
export function temperatureOf(claim: ClaimOrigin): ConditionOrigin {
  return conditionOfTest('temperature', claim, {
    otherwise: temperatureOfRoom,
    reach: { argument: 'temperature', most: ARRHENIUS_REACH },
  });
}
