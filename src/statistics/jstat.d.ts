/** The part of jstat that is used here; the package ships no types. */
declare module 'jstat' {
  interface Normal {
    inv(probability: number, mean: number, deviation: number): number;
    cdf(x: number, mean: number, deviation: number): number;
  }
  interface Student {
    inv(probability: number, degreesOfFreedom: number): number;
  }
  const jstat: { readonly jStat: { readonly normal: Normal; readonly studentt: Student } };
  export default jstat;
}
