/** The conventional cell of Wang 2021, Supporting Information, text 2, as arguments of the metrics of such a cell. */

/** What grows with the capacity: mA·h/g, %, mg/(mA·h). */
export const perCapacity = { metalCapacity: 1165, activeFraction: 80, electrolyteToCapacityRatio: 3 } as const;

/** With two aluminium foils and a separator, mg/cm². */
export const referenceDesign = { ...perCapacity, inactiveMass: 9 } as const;
