/** A stretch of time that a part may use. */
export interface Budget {
  readonly left: () => number;
  readonly isOver: () => boolean;
}

/** From now on, s. */
export function budgetOf(seconds: number): Budget {
  const end = performance.now() + seconds * 1000;
  const left = () => (end - performance.now()) / 1000;
  return { left, isOver: () => left() <= 0 };
}

/** Does the work with everything of a list, some at a time, until the budget is over; tells how many were begun. */
export async function forEach<T>(
  items: readonly T[],
  { width, budget }: { readonly width: number; readonly budget: Budget },
  work: (item: T) => Promise<void>,
): Promise<number> {
  let next = 0;
  const worker = async () => {
    while (next < items.length && !budget.isOver()) await work(items[next++]!);
  };
  await Promise.all(Array.from({ length: width }, worker));
  return next;
}

/** The same things in an order of chance. */
export function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const result = [...items];
  for (let k = result.length - 1; k > 0; k--) {
    const other = Math.floor(random() * (k + 1));
    [result[k], result[other]] = [result[other]!, result[k]!];
  }
  return result;
}
