import type { Verdict } from '../../../../src/analysis/audit/verdict.ts';

/** What one reads off the same numbers without their uncertainties: off by up to 1 %, by rounding, up to 10 %, more; or odd. */
type AtFirstSight = 'OK' | 'ROUNDING' | 'STRAIN' | 'FAIL' | 'TENSION' | null;

export interface Row {
  readonly key: string;
  /** In the unit of the recomputation; null where nothing is printed. */
  readonly reported: number | null;
  /** With as many digits as must agree; `≥` a lower bound. Null where it is missing. */
  readonly recomputed: string | null;
  readonly unit: string;
  /** Recomputed less reported over reported, %. Null where it is a bound or there is none. */
  readonly difference: string | null;
  readonly verdict: Verdict;
  readonly atFirstSight: AtFirstSight;
}

type Cells = [string, number | null, string | null, string, string | null, Verdict, AtFirstSight];

function row([key, reported, recomputed, unit, difference, verdict, atFirstSight]: Cells): Row {
  return { key, reported, recomputed, unit, difference, verdict, atFirstSight };
}

const c = 'CONSISTENT';
const only = 'CONSEQUENCE';

export const table: readonly Row[] = (
  [
    ['R1', 1166, '1165.8', 'mA.h/g', '-0.02', c, 'OK'],
    ['R2', 1165, '1165.8', 'mA.h/g', '0.07', 'ROUNDING', 'OK'],
    ['R3', 26.801, '26.8015', 'A.h/mol', '0.002', c, 'OK'],
    ['R4', 128, '128.30', 'mA.h/g', '0.24', c, 'OK'],
    ['R5', 507, '486.4', 'W.h/kg', '-4.1', 'STRAIN', 'STRAIN'],
    ['R6', 3.8, '3.892', 'V', '2.4', 'ROUNDING', null],
    ['R7', 34.2, '34.286', 'cm2/cm2', '0.25', c, 'OK'],
    ['R8', 42.9, '42.905', 'cm2/cm2', '0.0', c, 'OK'],
    ['R9', 43, '42.9', 'cm2/cm2', '-0.2', c, 'ROUNDING'],
    ['R10', null, '136.4', 'm/cm2', null, only, null],
    ['R11', 21, '20.98', 'mA.h/cm2', '-0.07', c, 'OK'],
    ['R12', 20, '19.36', 'mg/cm2', '-3.2', 'ROUNDING', 'STRAIN'],
    ['R13', 23, '23.32', 'mA.h/cm2', '1.4', c, 'STRAIN'],
    ['R13.2', 23, '22.57', 'mA.h/cm2', '-1.9', c, 'STRAIN'],
    ['R14', 4, '4.05', 'mg/cm2', '1.25', c, 'ROUNDING'],
    ['R15', 1, '1.02', 'mg/cm2', '1.8', c, 'OK'],
    ['R16', null, '47.6', '%', null, c, 'OK'],
    ['R16.2', null, '4.76', '%', null, only, null],
    ['R17', 3, '2.99', '1', '-0.3', c, 'OK'],
    ['R17.2', 3, '2.99', '1', '-0.3', c, 'OK'],
    ['R18', 14.1, '14.09', '1', '-0.0', c, 'OK'],
    ['R19', 99.92, '99.932', '%', '0.012', c, 'FAIL'],
    ['R20', 99.93, '99.932', '%', '0.002', c, 'OK'],
    ['R21', null, '67.0', '%', null, only, null],
    ['R21.2', null, '1.00', 'mA.h/cm2', null, only, null],
    ['R22', 200.76, '201', 'W.h/kg', '0.1', c, 'OK'],
    ['R23', 231.23, '232', 'W.h/kg', '0.3', 'CONFLICT', 'ROUNDING'],
    ['R24', 15, '15.18', '%', '1.2', c, 'OK'],
    ['R25', 63.58, '64', 'W.h/kg', '0.7', c, 'ROUNDING'],
    ['R25.2', 63.58, '60', 'W.h/kg', '-5.6', c, 'STRAIN'],
    ['R26', 2, '1.55', '1', '-23', 'FAIL', 'FAIL'],
    ['R27', null, '54.17', 'W.h/kg', null, c, 'STRAIN'],
    ['R28', 128, '125.4', 'mA.h/g', '-2.1', c, 'OK'],
    ['R29', 128, '124.2', 'mA.h/g', '-3.0', c, 'OK'],
    ['R30', 128, '128.4', 'mA.h/g', '0.35', c, 'FAIL'],
    ['R31', 55, '56.0', 'mg/cm2', '1.8', 'CONFLICT', 'STRAIN'],
    ['R31.2', 128, '127.6', 'mA.h/g', '-0.3', c, null],
    ['R32', 231.23, '228.55', 'W.h/kg', '-1.2', c, 'OK'],
    ['R32.2', 200.76, '228.55', 'W.h/kg', '13.8', 'FAIL', 'FAIL'],
    ['R32.3', 231.23, '223.9', 'W.h/kg', '-3.2', c, 'OK'],
    ['R33', null, '122.9', 'W.h/kg', null, only, null],
    ['R34', 364.5, '228.55', 'W.h/kg', '-37', 'FAIL', 'FAIL'],
    ['R35', 6.8e-5, '0.0000705', 'cm2/(V.s)', '3.6', 'FAIL', 'FAIL'],
    ['R36', null, '0.00000175', 'cm2/s', null, only, null],
    ['R36.2', null, '0.00000090', 'cm2/s', null, only, null],
    ['R37', null, '-36.1', '%', null, only, null],
    ['R37.2', null, '-24.2', '%', null, only, null],
    ['R37.3', null, '-11.6', '%', null, only, null],
    ['R37.4', null, '-30.0', '%', null, only, null],
    ['R38', null, '-45.4', '%', null, only, null],
    ['R38.2', null, '-82.9', '%', null, only, null],
    ['R39', null, '≥44.0', '1', null, only, null],
    ['R39.2', null, '≥12.6', '1', null, only, null],
    ['R39.3', null, '≥16.5', '1', null, only, null],
    ['R39.4', null, '≥19.1', '1', null, only, null],
    ['R40', null, '3.91', 'V', null, only, null],
    ['R40.2', null, '164', 'mV', null, only, null],
    ['R41', 230, '1151', '{cycle}', '400', c, 'OK'],
    ['R42', 3, '75', '{cycle}', '2405', c, null],
    ['R43', 60, '354', '{cycle}', '490', c, null],
    ['R44', 1000, '5421', '{cycle}', '442', c, 'OK'],
    ['R45', null, null, '{cycle}', null, 'MISSING', null],
    ['R45.2', null, '≥23.8', '{cycle}', null, only, null],
    ['R46', 0.19, '0.1973', 'nm', '3.8', 'ROUNDING', null],
    ['R47', 31.4, '31.39', 'deg', '-0.0', c, 'OK'],
    ['R47.2', 34.7, '34.83', 'deg', '0.4', 'ROUNDING', 'OK'],
    ['R47.3', 43.9, '44.01', 'deg', '0.2', 'ROUNDING', 'OK'],
    ['R47.4', 46.2, '45.96', 'deg', '-0.5', 'ROUNDING', 'OK'],
    ['R48', 44.5, '44.49', 'deg', '-0.0', c, 'OK'],
    ['R48.2', 51.8, '51.85', 'deg', '0.1', c, 'OK'],
    ['R48.3', 76.3, '76.38', 'deg', '0.1', c, 'OK'],
    ['R49', 52.8, '51.85', 'deg', '-1.8', 'STRAIN', 'FAIL'],
    ['R49.2', 51.8, '52.8', 'deg', '1.9', 'CONFLICT', null],
    ['R50', 9, '9.38', 'eV', '4.2', 'STRAIN', 'STRAIN'],
    ['R51', 17.5, '17.3', 'eV', '-1.1', c, null],
    ['R52', 0.03, '0.443', 'um', '1377', 'FAIL', 'TENSION'],
    ['R53', null, '0.886', 'um', null, only, 'TENSION'],
    ['R54', 90.69, '91.5', '%', '0.9', 'STRAIN', 'TENSION'],
    ['R55', null, '3.73', '1', null, only, null],
    ['R56', null, '445.6', 'mA.h/g', null, only, null],
    ['R56.2', null, '3845', 'mA.h/cm3', null, only, null],
    ['R57', null, '8.77', 'mmol/L', null, only, null],
    ['R58', null, '295', 'nm', null, only, null],
    ['R59', null, '4.33', 'Ohm.cm2', null, only, null],
    ['R59.2', null, '12.4', '%', null, only, null],
    ['R60', null, '6.0', 'mA.h/cm2', null, only, null],
    ['R61', null, '314', 'mA/cm2', null, only, null],
    ['S1-nvp-sbf3', 3.4, '3.349', 'V', '-1.5', c, 'OK'],
    ['S1-nvp-sbf3-mass', 30.79, '30.44', 'mg/cm2', '-1.1', c, null],
    ['S1-nvp-sbf3-np', 255, '255.6', '1', '0.2', c, 'OK'],
    ['S1-nvp-sncl2', 3.4, '3.398', 'V', '-0.1', c, 'OK'],
    ['S1-nvp-sncl2-mass', 38.41, '38.415', 'mg/cm2', '0.0', c, 'OK'],
    ['S1-nvp-sncl2-np', 153, '153.3', '1', '0.2', c, 'OK'],
    ['S1-nvp-c-sb', 3.4, '3.399', 'V', '-0.0', c, 'OK'],
    ['S1-nvp-c-sb-mass', 28.34, null, 'mg/cm2', null, 'MISSING', null],
    ['S1-nvp-c-sb-np', null, '5.10', 'mg/cm2', null, only, null],
    ['S1-nvp-ng-nf', 3.4, '3.373', 'V', '-0.8', c, 'OK'],
    ['S1-nvp-ng-nf-mass', 43.16, '43.39', 'mg/cm2', '0.5', c, 'OK'],
    ['S1-nvp-ng-nf-np', null, '4.32', 'mg/cm2', null, only, null],
    ['S1-nnm-na-c', 3.3, '0.327', 'V', '-90', 'FAIL', 'FAIL'],
    ['S1-nnm-na-c-mass', 188.58, null, 'mg/cm2', null, 'MISSING', null],
    ['S1-nnm-na-c-np', null, '101', 'mg/cm2', null, only, null],
    ['S1-o2-nscnt', 2.15, '1.997', 'V', '-7.1', c, 'OK'],
    ['S1-o2-nscnt-mass', 28.69, '26.19', 'mg/cm2', '-8.7', 'STRAIN', null],
    ['S1-o2-nscnt-np', 46, '46.0', '1', '0.0', c, 'OK'],
    ['S1-nmhcf', 3.5, '3.542', 'V', '1.2', c, 'OK'],
    ['S1-nmhcf-mass', 34.19, '32.94', 'mg/cm2', '-3.7', 'STRAIN', null],
    ['S1-nmhcf-np', 64, '63.9', '1', '-0.2', c, 'OK'],
    ['S1-cc-mno2-na2s6', 1.6, '1.577', 'V', '-1.5', c, 'OK'],
    ['S1-cc-mno2-na2s6-mass', 38.89, '38.89', 'mg/cm2', '0.0', c, 'OK'],
    ['S1-cc-mno2-na2s6-np', 23, '22.5', '1', '-2.0', c, 'OK'],
    ['S1-navopo4', 3.5, '3.476', 'V', '-0.7', c, 'OK'],
    ['S1-navopo4-mass', 32.04, '31.69', 'mg/cm2', '-1.1', c, null],
    ['S1-navopo4-np', 79.3, '79.3', '1', '0.0', c, 'OK'],
    ['S1-zcs-s', 1.6, '0.893', 'V', '-44', 'FAIL', 'FAIL'],
    ['S1-zcs-s-mass', 35.44, '35.44', 'mg/cm2', '0.0', c, 'OK'],
    ['S1-zcs-s-np', 10.7, '10.70', '1', '-0.0', c, 'OK'],
    ['S1-low', 3.9, '3.738', 'V', '-4.2', c, 'OK'],
    ['S1-flooded', 3.9, '3.746', 'V', '-3.9', c, 'OK'],
    ['S1-lean', 3.9, '3.722', 'V', '-4.6', c, 'OK'],
    ['S1-lean-mass', null, '4.94', 'mg/cm2', null, only, null],
    ['S1-flooded-mass', null, '34.9', 'mg/cm2', null, only, null],
    ['S1-low-mass', null, '35.5', 'mg/cm2', null, only, null],
  ] satisfies Cells[]
).map(row);
