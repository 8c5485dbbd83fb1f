/** The part of @lhncbc/ucum-lhc that is used here; the package ships no types. */
declare module '@lhncbc/ucum-lhc' {
  interface UcumUnit {
    readonly magnitude_: number;
    readonly dim_: { readonly dimVec_: number[] | null } | null;
    readonly moleExp_: number;
    readonly isSpecial_: boolean;
  }
  interface UcumLhcUtils {
    getSpecifiedUnit(code: string, mode: 'validate'): { status: string; unit: UcumUnit | null };
  }
  const ucum: { UcumLhcUtils: { getInstance(): UcumLhcUtils } };
  export default ucum;
}
