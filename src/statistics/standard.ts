import jstat from 'jstat';

const { normal, studentt } = jstat.jStat;

/** Φ⁻¹: the value below which a standard normal variable lies with this probability, in (0, 1). */
export function normalQuantile(probability: number): number {
  return normal.inv(probability, 0, 1);
}

/** The same of Student's t with ν degrees of freedom. */
export function studentQuantile(probability: number, degreesOfFreedom: number): number {
  return studentt.inv(probability, degreesOfFreedom);
}
