import type { ModelName } from '../../domain/run.ts';
import type { Model } from '../model.ts';
import { electrodeposition } from './electrodeposition/model.ts';
import { symmetricCell } from './symmetricCell/model.ts';

/** The models that can be solved. */
export const models = { symmetricCell, electrodeposition } as const satisfies Record<
  ModelName,
  Omit<Model<never, unknown>, 'fromParameters'>
>;
