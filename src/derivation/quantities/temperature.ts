import { T_STANDARD } from '../../physics/constants.ts';
import type { MetricArgument } from '../metric.ts';
import { assumed, first, given } from '../origins.ts';

export const temperatureArgument = {
  temperature: {
    unit: 'K',
    description: 'Temperature; without it room temperature is assumed.',
    optional: true,
    floor: 200,
    ceiling: 400,
  },
} as const satisfies Record<string, MetricArgument>;

export const temperature = {
  symbol: 'T',
  origin: first(
    given('temperature'),
    assumed(T_STANDARD, 'K', {
      band: [293.15, 303.15],
      reason: 'The temperature is assumed to be that of a room, 25 °C, within 20 to 30 °C.',
    }),
  ),
} as const;
