import type { Claim } from '../../src/domain/claim.ts';
import type { Measure } from '../../src/domain/measure.ts';
import type { PropertyName } from '../../src/domain/property.ts';
import { catalogue } from '../../src/library/catalogue.ts';

/** What is made of a claim; null where it is as if nobody had made it. */
export type Change = (claim: Claim) => Claim | null;

const about = Map.groupBy(
  catalogue.claims.flatMap((claim) => claim.subjectIds.map((id) => ({ place: `${id} ${claim.property}`, claim }))),
  ({ place }) => place,
);

/** The claims of the library, one of them changed; `asked` collects those that were asked for. */
export function claimsWith(key: string | null, change: Change, asked: Set<string> = new Set()) {
  return (subjectId: string, property: PropertyName): readonly Claim[] =>
    (about.get(`${subjectId} ${property}`) ?? []).flatMap(({ claim }) => {
      asked.add(claim.key);
      return claim.key === key ? (change(claim) ?? []) : [claim];
    });
}

/** Twice the number, as sharp as before in relation to it, under conditions that are changed alike; or other words. */
export function doubled(claim: Claim): Claim {
  const { value, conditions } = claim;
  return {
    ...claim,
    value: value.kind === 'MEASURE' ? twice(value) : value.kind === 'TEXT' ? { ...value, text: 'otherwise' } : value,
    conditions: conditions.map((one) => ({ ...one, measure: one.measure && twice(one.measure) })),
  };
}

function twice(measure: Measure): Measure {
  const double = (number: number | null) => (number === null ? null : 2 * number);
  return {
    ...measure,
    value: double(measure.value),
    low: double(measure.low),
    high: double(measure.high),
    standardUncertainty: double(measure.standardUncertainty),
  };
}
