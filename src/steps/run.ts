/** Runs steps, each as soon as those it needs are done. */

export interface Step {
  name: string;
  /** Names of the steps that must be done before. They stand before it in the list. */
  needs: readonly string[];
  /** Does it and says in a few words what was done. Stops, if it can, when the signal is given. */
  run: (signal: AbortSignal) => Promise<string> | string;
}

/** A step failed; `cause` says why. */
export class StepFailed extends Error {
  readonly step: string;
  constructor(step: string, cause: unknown) {
    super(`${step}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.step = step;
  }
}

/** Steps failed, in the order in which they did. */
export class StepsFailed extends Error {
  readonly failures: readonly StepFailed[];
  constructor(failures: readonly StepFailed[]) {
    super(failures.map(({ message }) => message).join('\n'));
    this.failures = failures;
  }
}

interface Options {
  /** How many may be under way together; those that stand first in the list begin first. */
  atOnce?: number;
  /** Whether steps that need none that failed are done all the same. */
  keepsGoing?: boolean;
}

/**
 * `print` is given one line for each step when it is done. Throws StepsFailed when those that were under way have ended.
 * Throws when a step needs one that does not stand before it.
 */
export async function runSteps(
  steps: readonly Step[],
  print: (line: string) => void,
  { atOnce = Infinity, keepsGoing = false }: Options = {},
): Promise<void> {
  for (const [at, { name, needs }] of steps.entries())
    for (const need of needs)
      if (!steps.slice(0, at).some((step) => step.name === need))
        throw new Error(`${name} needs ${need}, which does not stand before it`);

  const stop = new AbortController();
  const width = Math.max(...steps.map(({ name }) => name.length));
  const waiting = new Set(steps);
  const done = new Set<string>();
  const failures: StepFailed[] = [];

  const take = async ({ name, run }: Step): Promise<void> => {
    const start = performance.now();
    const line = (said: string): void => {
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      print(`${name.padEnd(width)}  ${seconds.padStart(5)} s  ${said}`);
    };
    try {
      line(await run(stop.signal));
      done.add(name);
    } catch (cause) {
      failures.push(new StepFailed(name, cause));
      if (keepsGoing) line('failed');
      else stop.abort();
    }
  };

  const underWay = new Set<Promise<void>>();
  const begin = (): void => {
    if (failures.length > 0 && !keepsGoing) return;
    for (const step of waiting) {
      if (underWay.size >= atOnce) return;
      if (!step.needs.every((need) => done.has(need))) continue;
      waiting.delete(step);
      const taken = take(step).then(() => {
        underWay.delete(taken);
      });
      underWay.add(taken);
    }
  };
  begin();
  while (underWay.size > 0) {
    await Promise.race(underWay);
    begin();
  }
  if (failures.length > 0) throw new StepsFailed(failures);
}
