/** The part of @lhncbc/ucum-lhc that is used here; the package ships no types. */
declare module '@lhncbc/ucum-lhc' {
  interface UcumUnit {
    magnitude_: number;
    readonly dim_: { readonly dimVec_: number[] | null } | null;
    readonly moleExp_: number;
    readonly isSpecial_: boolean;
  }
  interface UnitTables {
    getUnitByCode(code: string): UcumUnit | null;
  }
  /** Returns the unit and the code as the parser read it; throws on some codes. */
  interface UnitString {
    parseString(code: string, mode: 'validate', suggest: false): readonly [UcumUnit | null, string, ...unknown[]];
  }
  const ucum: {
    UcumLhcUtils: { getInstance(): { readonly uStrParser_: UnitString } };
    UnitTables: { getInstance(): UnitTables };
  };
  export default ucum;
}
