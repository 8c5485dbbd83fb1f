import { ofCapacity } from './properties/capacity.ts';
import { ofCell } from './properties/cell.ts';
import type { Property } from './properties/define.ts';
import { ofDeposition } from './properties/deposition.ts';
import { ofDocument } from './properties/document.ts';
import { ofInterface } from './properties/interface.ts';
import { ofMatter } from './properties/matter.ts';
import { ofMedium } from './properties/medium.ts';
import { ofObservation } from './properties/observation.ts';
import { ofResult } from './properties/result.ts';
import { ofSolid } from './properties/solid.ts';
import { ofStructure } from './properties/structure.ts';
import { ofTest } from './properties/test.ts';

/** What can be claimed of a subject: a closed list. */
export const properties = {
  ...ofMatter,
  ...ofStructure,
  ...ofSolid,
  ...ofMedium,
  ...ofInterface,
  ...ofDeposition,
  ...ofCell,
  ...ofTest,
  ...ofResult,
  ...ofCapacity,
  ...ofObservation,
  ...ofDocument,
} as const satisfies Record<string, Property>;

export type PropertyName = keyof typeof properties;
export const propertyNames = Object.keys(properties) as readonly PropertyName[];
