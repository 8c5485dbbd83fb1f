import { at, claimsFrom } from '../../../claims.ts';
import { celgard2500 } from '../../../separators/celgard2500.ts';
import { whatmanGfC, whatmanGfD } from '../../../separators/glassFibre.ts';
import { wang2021 } from '../../../sources.ts';

const claim = claimsFrom(wang2021, 'STATED');

export const separatorClaims = [
  claim('G1', whatmanGfC, 'thickness', '260', 'um', at('§4')),
  claim('G2', whatmanGfC, 'arealMass', '5.19', 'mg/cm2', at('SI', 'Table S1, note *')),
  claim('G3', whatmanGfD, 'arealMass', '12.54', 'mg (per cm2)', at('SI', 'Table S1, note *')),
  claim('G4', celgard2500, 'arealMass', '1', 'mg/cm2', at('SI text 2')),
  claim('G5', celgard2500, 'use', 'lean Na cells; Li cells', null, at('§4')),
  claim('G6', whatmanGfC, 'use', 'Na flooded cells; K cells', null, at('§4')),
];
