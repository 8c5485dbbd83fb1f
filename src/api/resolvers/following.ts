import type { Context } from '../context.ts';

/** Where a subscription looks at what it follows: each look has a deadline of its own. */
export function looking(context: Context): Pick<Context, 'listener' | 'store'> {
  return {
    listener: context.listener,
    get store() {
      context.refresh();
      return context.store;
    },
  };
}

/** What is asked beside the event is read anew with each. */
export function renewed<T>(event: T, _args: unknown, { refresh }: Context): T {
  refresh();
  return event;
}
