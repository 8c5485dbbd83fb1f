import { ofCell } from './properties/cell.ts';
import type { Property } from './properties/define.ts';
import { ofDeposition } from './properties/deposition.ts';
import { ofDocument } from './properties/document.ts';
import { ofMatter } from './properties/matter.ts';
import { ofMedium } from './properties/medium.ts';
import { ofObservation } from './properties/observation.ts';
import { ofSolid } from './properties/solid.ts';

/** What can be claimed of a subject: a closed list. */
export const properties = {
  ...ofMatter,
  ...ofSolid,
  ...ofMedium,
  ...ofDeposition,
  ...ofCell,
  ...ofObservation,
  ...ofDocument,
} as const satisfies Record<string, Property>;

export type PropertyName = keyof typeof properties;
