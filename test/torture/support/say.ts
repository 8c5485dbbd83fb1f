const start = performance.now();

/** A line on standard output, with the seconds since the start before it. */
export function say(line: string): void {
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(7);
  console.log(`${seconds} s  ${line}`);
}
