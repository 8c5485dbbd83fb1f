import type { Claim } from '../domain/claim.ts';
import type { Subject } from '../domain/subjects.ts';
import { antimonyCoating } from './coatings/antimony.ts';
import { copperCoating } from './coatings/copper.ts';
import { amorphousNickelCoating, nickelCoating } from './coatings/nickel.ts';
import { nickelAntimonideCoating } from './coatings/nickelAntimonide.ts';
import { depositionOnAntimonides } from './deposition/antimonides.ts';
import { depositionOfMetals } from './deposition/metals.ts';
import { nucleationOnPhases } from './deposition/nucleation.ts';
import { kfsiDme, kfsiDmeClaims } from './electrolytes/kfsiDme.ts';
import { litfsiDmeDolLino3, litfsiDmeDolLino3Claims } from './electrolytes/litfsiDmeDolLino3.ts';
import { naclo4EcDecFec, naclo4EcDecFecClaims } from './electrolytes/naclo4EcDecFec.ts';
import { cathodeMaterialClaims, cathodeMaterials } from './materials/cathodes.ts';
import { liquidsAndSalts } from './materials/liquidsAndSalts.ts';
import { membranes } from './materials/membranes.ts';
import { phaseClaims, phases } from './materials/phases.ts';
import { lithium, lithiumClaims } from './metals/lithium.ts';
import { potassium, potassiumClaims } from './metals/potassium.ts';
import { sodium, sodiumClaims } from './metals/sodium.ts';
import { wang2021Claims, wang2021Subjects } from './papers/wang2021/wang2021.ts';
import { celgard2500, celgard2500Claims } from './separators/celgard2500.ts';
import { glassFibreClaims, whatmanGfC, whatmanGfD } from './separators/glassFibre.ts';
import { sources } from './sources.ts';
import { carbonCloth } from './substrates/carbonCloth.ts';
import { carbonFelt } from './substrates/carbonFelt.ts';
import { graphiteFilm } from './substrates/graphiteFilm.ts';
import { aluminiumFoil, copperFoil, nickelFoam, nickelFoil } from './substrates/metalCollectors.ts';

const subjects: readonly Subject[] = [
  ...sources,
  lithium,
  sodium,
  potassium,
  ...phases,
  ...cathodeMaterials,
  ...liquidsAndSalts,
  ...membranes,
  carbonCloth,
  carbonFelt,
  graphiteFilm,
  nickelFoil,
  nickelFoam,
  copperFoil,
  aluminiumFoil,
  nickelCoating,
  amorphousNickelCoating,
  antimonyCoating,
  nickelAntimonideCoating,
  copperCoating,
  naclo4EcDecFec,
  litfsiDmeDolLino3,
  kfsiDme,
  whatmanGfC,
  whatmanGfD,
  celgard2500,
  ...wang2021Subjects,
];

const claims: readonly Claim[] = [
  ...wang2021Claims,
  ...phaseClaims,
  ...cathodeMaterialClaims,
  ...lithiumClaims,
  ...sodiumClaims,
  ...potassiumClaims,
  ...naclo4EcDecFecClaims,
  ...litfsiDmeDolLino3Claims,
  ...kfsiDmeClaims,
  ...glassFibreClaims,
  ...celgard2500Claims,
  ...depositionOfMetals,
  ...nucleationOnPhases,
  ...depositionOnAntimonides,
];

/** All curated records; every subject comes after its parts. `npm run seed` writes them. */
export const catalogue = { subjects, claims };
