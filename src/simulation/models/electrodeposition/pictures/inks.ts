import { type Colour, hex } from '../../../../pictures/raster/colour.ts';

/** The colours of every picture of a deposit. */
export const paper: Colour = hex('#ffffff');
export const ink: Colour = hex('#1d232b');
export const quiet: Colour = hex('#5f6b7a');
/** Metal is grey, so that it differs from every colour of the salt. */
export const metalInk: Colour = hex('#dcdad5');
export const metalEdge: Colour = hex('#2b2a28');

/** Kinds of surface in the order in which they are met (after Okabe & Ito: they differ for colour-blind eyes). */
export const surfaceInks: readonly Colour[] = [hex('#39424e'), hex('#e69f00'), hex('#cc79a7'), hex('#56b4e9')];
