import { byBest, paretoFront, type Sense } from '../../analysis/rank.ts';
import type { Subject } from '../../domain/subjects.ts';
import type { MeasurandInput } from '../inputs.ts';
import type { Loaders } from '../loaders.ts';
import { readMeasurand } from './measurands.ts';
import type { Screen, ScreenRequest } from './screen.ts';
import { readValues, type SubjectValue } from './values.ts';

/** A number, and whether more or less of it is better. */
interface ParetoAxis {
  readonly of: MeasurandInput;
  readonly wanted: Sense;
}

/** A subject that no other subject beats in both numbers. */
export interface ParetoPoint {
  readonly subject: Subject;
  readonly x: SubjectValue;
  readonly y: SubjectValue;
}

/**
 * Of all subjects that pass a screening, those that no other beats in both numbers; the best in the first number first.
 */
export async function bestOf(
  load: Loaders,
  { screen, request }: { readonly screen: Screen; readonly request: ScreenRequest },
  [x, y]: readonly [ParetoAxis, ParetoAxis],
): Promise<ParetoPoint[]> {
  const measurands = [readMeasurand(x.of, request.kind, ['x', 'of']), readMeasurand(y.of, request.kind, ['y', 'of'])];
  const everyone = await screen.everyone();
  const read = await readValues(load, everyone, { measurands, wanted: () => request.wanted });
  const points = read.map(([alongX, alongY], i) => ({ subject: everyone[i]!, x: alongX!, y: alongY! }));
  const first = { quantityOf: (point: ParetoPoint) => point.x.reading.quantity, sense: x.wanted };
  const second = { quantityOf: (point: ParetoPoint) => point.y.reading.quantity, sense: y.wanted };
  return byBest(paretoFront(points, [first, second]), first);
}
