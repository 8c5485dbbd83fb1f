/** One case: what it does, how often, the most milliseconds that it may take, and the cell steps that it counts. */
export interface Benchmark {
  readonly name: string;
  readonly times: number;
  readonly budget: number;
  /** @returns volumes × accepted time steps */
  run(): number;
}
