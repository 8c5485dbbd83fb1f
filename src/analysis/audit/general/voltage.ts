import type { Metric } from '../../../derivation/metric.ts';
import { claimed } from '../../../derivation/origins.ts';
import { isNumeric } from '../../../domain/choose.ts';
import { meanDischargeVoltage } from '../../../metrics/cell/energy/meanDischargeVoltage.ts';
import type { Rule } from '../rule.ts';
import type { GeneralRule } from './generalRule.ts';

/** U = Em/C, compared with the highest voltage of the couple of cathode and metal. */
export function impliedVoltage(recomputed: Metric): Omit<Rule, 'id' | 'of'> {
  return {
    question: 'Do specific energy, mass and capacity imply a voltage that this couple can have?',
    reported: claimed('plausibleVoltage', 'positive', 'activeMaterial'),
    recomputed,
    explanation:
      'Energy per mass, mass and charge fix the mean voltage of the discharge. Outside the range of the couple one of the three is not what it seems.',
  };
}

/** Once for each cell with a specific energy. */
export const voltage: GeneralRule = {
  id: 'G-voltage',
  put: (claims, kindOf) => {
    const energies = claims.filter((claim) => claim.property === 'specificEnergy' && isNumeric(claim));
    const cells = new Set(energies.flatMap((claim) => claim.subjectIds).filter((id) => kindOf(id) === 'CELL'));
    return [...cells].map((id) => {
      const about = energies.filter((claim) => claim.subjectIds.includes(id)).map(({ key }) => key);
      return {
        key: `G-voltage/${id}`,
        rule: { id: 'G-voltage', of: { id }, ...impliedVoltage(meanDischargeVoltage) },
        about,
      };
    });
  },
};
