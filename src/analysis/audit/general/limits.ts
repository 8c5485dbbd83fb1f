import type { Metric } from '../../../derivation/metric.ts';
import { quoted, recorded } from '../../../derivation/origins.ts';
import { limitsOf } from '../../../derivation/resolve.ts';
import { isNumeric, type NumericClaim } from '../../../domain/choose.ts';
import { exactly, type Measure } from '../../../domain/measure.ts';
import type { PropertyName } from '../../../domain/property.ts';
import { inSI } from '../../../domain/si.ts';
import { fromSI } from '../../../physics/quantity.ts';
import { justSo } from '../rule.ts';
import { type GeneralRule, numberOf, usualUnit } from './generalRule.ts';

/** A rule of its own says more of it. */
const ELSEWHERE: readonly PropertyName[] = ['porosity'];

/**
 * Applied to claims whose number lies beyond the limits that physics sets to its property. The claim stays as printed.
 */
export const limitsRule: GeneralRule = {
  id: 'G-limits',
  put: (claims) =>
    claims
      .filter(isNumeric)
      .filter((claim) => !ELSEWHERE.includes(claim.property) && isBeyond(claim))
      .map((claim) => ({
        key: `G-limits/${numberOf(claim)}`,
        rule: {
          id: 'G-limits',
          question: 'Is the number one that this property can have?',
          of: { firstOf: claim.key },
          reported: quoted(claim.key),
          recomputed: withinLimits(claim.property),
          isLaw: true,
          explanation:
            'The number is beyond the physical limits of the property: it is a misprint, or of something else.',
        },
        about: [claim.key],
      })),
};

/** All of it, with the open side of a bound. */
function isBeyond({ property, value: measure }: NumericClaim): boolean {
  const limits = limitsOf(property);
  const { value, low, high } = inSI(measure);
  return (value ?? high ?? Infinity) < limits.low || (value ?? low ?? -Infinity) > limits.high;
}

/** Degrees Celsius have a zero of their own and cannot be computed with. */
const KELVIN = 'K';

function withinLimits(property: PropertyName): Metric {
  const limits = limitsOf(property);
  const unit = usualUnit(property) ?? KELVIN;
  const shown = (limit: number) => (Number.isFinite(limit) ? fromSI(limit, unit).value : null);
  const [low, high] = [shown(limits.low), shown(limits.high)];
  const qualifier = high === null ? 'AT_LEAST' : low === null ? 'AT_MOST' : 'RANGE';
  const measure: Measure = { ...exactly(0, unit), qualifier, value: null, low, high };
  return justSo(
    unit,
    'x',
    recorded([`the limits of ${property}`, unit], () => measure),
  );
}
