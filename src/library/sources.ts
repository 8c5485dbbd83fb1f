import { source } from './records.ts';

/** The paper that is the source of most of the records. */
export const wang2021 = source('wang2021', 'Wang 2021', {
  doi: '10.1002/adma.202102802',
  title:
    'Smoothing the Sodium-Metal Anode with a Self-Regulating Alloy Interface for High-Energy and Sustainable Sodium-Metal Batteries',
  authors: [
    'Lei Wang',
    'Jian Shang',
    'Qiyao Huang',
    'Hong Hu',
    'Yuqi Zhang',
    'Chuan Xie',
    'Yufeng Luo',
    'Yuan Gao',
    'Huixin Wang',
    'Zijian Zheng',
  ],
  year: 2021,
  container: 'Advanced Materials 33, 2102802',
});

/** Read in notes that copy its tables. */
export const landesfeind2016 = source('landesfeind2016', 'Landesfeind 2016', {
  doi: '10.1149/2.1141607jes',
  title: 'Tortuosity Determination of Battery Electrodes and Separators by Impedance Spectroscopy',
  authors: ['Johannes Landesfeind', 'Johannes Hattendorff', 'Andreas Ehrl', 'Wolfgang A. Wall', 'Hubert A. Gasteiger'],
  year: 2016,
  container: 'Journal of The Electrochemical Society 163, A1373',
});

/** Read in PyBaMM, which has a parameter set from it; the initials are as PyBaMM prints them. */
export const chayambuka2022 = source('chayambuka2022', 'Chayambuka 2022', {
  doi: '10.1016/j.electacta.2021.139764',
  title: 'Physics-based modeling of sodium-ion batteries part II. Model and validation',
  authors: ['K. Chayambuka', 'G. Mulder', 'D. L. Danilov', 'P. H. L. Notten'],
  year: 2022,
  container: 'Electrochimica Acta 404, 139764',
});

export const allan2016 = source('allan2016', 'Allan 2016', {
  doi: '10.1021/jacs.5b13273',
  title:
    'Tracking Sodium-Antimonide Phase Transformations in Sodium-Ion Anodes: Insights from Operando Pair Distribution Function Analysis and Solid-State NMR Spectroscopy',
  authors: [
    'Phoebe K. Allan',
    'John M. Griffin',
    'Ali Darwiche',
    'Olaf J. Borkiewicz',
    'Kamila M. Wiaderek',
    'Karena W. Chapman',
    'Andrew J. Morris',
    'Peter J. Chupas',
    'Laure Monconduit',
    'Clare P. Grey',
  ],
  year: 2016,
  container: 'Journal of the American Chemical Society 138, 2352',
});

/** Elastic constants of sodium, and of lithium as it cites them. */
export const wang2020 = source('wang2020-sodium', 'Wang 2020 (sodium)', {
  doi: '10.1016/j.mtla.2020.100792',
  title:
    'Analysis of elastic, plastic, and creep properties of sodium metal and implications for solid-state batteries',
  authors: ['Michael J. Wang', 'Jiun-Yeu Chang', 'Jeffrey B. Wolfenstine', 'Jeff Sakamoto'],
  year: 2020,
  container: 'Materialia 12, 100792',
});

/** Read in a listing that gives the abstract. */
export const smith1964 = source('smith1964', 'Smith 1964', {
  url: 'https://dtic.minsky.ai/index/AD0617641',
  title: 'Pressure Derivatives of the Elastic Constants of Potassium',
  authors: ['Charles S. Smith', 'Pamela A. Smith'],
  year: 1964,
  container: 'Technical report AD0617641, Case Western Reserve University',
});

/** Element tables; their densities come from the CRC Handbook (Haynes, 2014). */
export const mendeleev = source('mendeleev', 'mendeleev', {
  url: 'https://github.com/lmmentel/mendeleev',
  title: 'mendeleev: a Python resource for properties of chemical elements, ions and isotopes',
  authors: ['Łukasz Mentel'],
  container: 'elements.db, commit 580e340',
});

export const pymatgen = source('pymatgen', 'pymatgen', {
  url: 'https://github.com/materialsproject/pymatgen',
  title: 'Python Materials Genomics: periodic table',
  container: 'periodic_table.json, commit 09f786b',
});

/** Read in a copy of one of its tables. */
export const crc54 = source('crc54', 'CRC Handbook, 54th edition', {
  title: 'CRC Handbook of Chemistry and Physics, 54th edition',
  year: 1973,
  container: 'CRC Press',
  url: 'http://www.genchem.clearcognition.org/thermo/smemfchart.html',
});

export const breithauptite = source('breithauptite', 'Wikipedia: Breithauptite', {
  url: 'https://en.wikipedia.org/wiki/Breithauptite',
  title: 'Breithauptite',
  container: 'Wikipedia, after the Handbook of Mineralogy',
});

export const combat = source('combat', 'ComBat', {
  url: 'https://github.com/rashatwi/combat',
  title: 'The ComBat Database: A database of quantum-chemical and molecular dynamics properties for Li-S electrolytes',
  container: 'data.csv, commit caa1130',
});

export const zeng2020 = source('zeng2020', 'Zeng 2020', {
  doi: '10.3389/fchem.2020.00635',
  title: 'Research Progress on Na3V2(PO4)3 Cathode Material of Sodium Ion Battery',
  authors: ['Xianguang Zeng', 'Jing Peng', 'Yi Guo', 'Huafeng Zhu', 'Xi Huang'],
  year: 2020,
  container: 'Frontiers in Chemistry 8, 635',
});

export const yuvaraj2019 = source('yuvaraj2019', 'Yuvaraj 2019', {
  url: 'https://koreascience.or.kr/article/JAKO201913457809977.page',
  title: 'Recent Progress on Sodium Vanadium Fluorophosphates for High Voltage Sodium-Ion Battery Application',
  authors: ['Subramanian Yuvaraj', 'Woong Oh', 'Won-Sub Yoon'],
  year: 2019,
});

/** Read in a listing that gives the abstract but no authors. */
export const jacs2015 = source('jacs2015', 'J. Am. Chem. Soc. 137, 2658', {
  title: 'Removal of Interstitial H2O in Hexacyanometallates for a Superior Cathode of a Sodium-Ion Battery',
  year: 2015,
  container: 'Journal of the American Chemical Society 137, 2658',
});

/** Values for which no source could be read: each has a band and the reason for it. */
export const assumptions = source('assumptions', 'Assumptions', {
  title: 'Assumptions of this library',
});

export const sources = [
  wang2021,
  landesfeind2016,
  chayambuka2022,
  allan2016,
  wang2020,
  smith1964,
  mendeleev,
  pymatgen,
  crc54,
  breithauptite,
  combat,
  zeng2020,
  yuvaraj2019,
  jacs2015,
  assumptions,
];
