import { material } from '../records.ts';

export const naclo4 = material('naclo4', 'Sodium perchlorate', 'NaClO4');
export const litfsi = material('litfsi', 'Lithium bis(trifluoromethanesulfonyl)imide', 'LiN(SO2CF3)2', 'LiTFSI');
export const kfsi = material('kfsi', 'Potassium bis(fluorosulfonyl)imide', 'KN(SO2F)2', 'KFSI');
export const lino3 = material('lino3', 'Lithium nitrate', 'LiNO3');
export const ec = material('ec', 'Ethylene carbonate', 'C3H4O3', 'EC');
export const dec = material('dec', 'Diethyl carbonate', 'C5H10O3', 'DEC');
export const fec = material('fec', 'Fluoroethylene carbonate', 'C3H3FO3', 'FEC');
export const dme = material('dme', '1,2-Dimethoxyethane', 'C4H10O2', 'DME', 'monoglyme');
export const dol = material('dol', '1,3-Dioxolane', 'C3H6O2', 'DOL');

export const liquidsAndSalts = [naclo4, litfsi, kfsi, lino3, ec, dec, fec, dme, dol];
