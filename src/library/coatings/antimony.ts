import { antimony } from '../materials/phases.ts';
import { coating } from '../records.ts';

export const antimonyCoating = coating(
  'sb',
  'Sb',
  antimony,
  'evaporation on foil; galvanic replacement of Cu on cloth',
);
