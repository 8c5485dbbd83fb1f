/**
 * Interface resistances of nine symmetric cells at their test current, Ω·cm²: half of the measured overpotential less that
 * of the electrolyte (9.622, 1.416, 4.576 mV for Na, Li, K), at 1 mA/cm².
 *
 * @see L. Wang et al., Adv. Mater. 33, 2102802 (2021), doi:10.1002/adma.202102802
 */
export const measured = {
  Na: { nisb: 12.6888, cc: 18.2888, ni: 14.9888, ani: 20.1888, plate: 22.5888 },
  Li: { nisb: 4.9418, cc: 9.6418 },
  K: { nisb: 29.7122, cc: 185.2122 },
} as const;

export type Metal = keyof typeof measured;
export const metals: readonly Metal[] = ['Na', 'Li', 'K'];

/** Overpotential of the electrolyte of the same cells at 1 mA/cm², mV. */
export const electrolyte = { Na: 9.622, Li: 1.416, K: 4.576 } as const;

/** ln of the resistances of each metal, in the order of `metals`, without those of a name. */
export function hostGroups(without: (metal: Metal, host: string) => boolean = () => false): number[][] {
  return metals.map((metal) =>
    Object.entries(measured[metal])
      .filter(([host]) => !without(metal, host))
      .map(([, resistance]) => Math.log(resistance)),
  );
}
