/** One case: what it does, how often, the most milliseconds that it may take, and the cell steps that it counts. */
export interface Benchmark {
  readonly name: string;
  readonly times: number;
  readonly budget: number;
  /** What the milliseconds are of: a clock (the default), or the processor, whatever else runs on the machine. */
  readonly time?: 'WALL' | 'PROCESSOR';
  /** @returns volumes × accepted time steps; of a band, members */
  run(): number;
}
