const islands = { coating: 'ISLANDS' } as const;
const film = { coating: 'FILM', coatingThickness: 1e-6 } as const;

/** Onset, its spread and spacing of sites as on the substrate, and as on the coating. SI. */
const poor = [0.06, 0.01, 2500e-9] as const;
const good = [0.012, 0.002, 10e-9] as const;

/** What is plated, by what it is made of; what is not here is at its default. */
export const surfaces = {
  bare: {},
  bareWithSitesOfIslands: {
    substrateNucleationOverpotential: good[0],
    substrateNucleationSpread: good[1],
    substrateSiteSpacing: good[2],
  },
  islands,
  islandsWithoutBarrier: { ...islands, coatingContact: 'OHMIC' },
  islandsWithSitesOfSubstrate: {
    ...islands,
    coatingNucleationOverpotential: poor[0],
    coatingNucleationSpread: poor[1],
    coatingSiteSpacing: poor[2],
  },
  film,
  filmWithoutBarrier: { ...film, coatingContact: 'OHMIC' },
  filmWithSparseSites: { ...film, crackSiteSpacing: poor[2] },
} as const;
