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
  constructor(name: string, cause: unknown) {
    super(`${name}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

/**
 * `print` is given one line for each step when it is done. Throws StepFailed for the first that fails, when those that
 * were under way have ended; no other is begun. Throws when a step needs one that does not stand before it.
 */
export async function runSteps(steps: readonly Step[], print: (line: string) => void): Promise<void> {
  const stop = new AbortController();
  const width = Math.max(...steps.map(({ name }) => name.length));
  const ends = new Map<string, Promise<void>>();
  let failure: StepFailed | undefined;

  const begin = async ({ name, run }: Step, needed: readonly Promise<void>[]): Promise<void> => {
    await Promise.all(needed);
    if (failure) return;
    const start = performance.now();
    try {
      const said = await run(stop.signal);
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      print(`${name.padEnd(width)}  ${seconds.padStart(5)} s  ${said}`);
    } catch (cause) {
      failure ??= new StepFailed(name, cause);
      stop.abort();
    }
  };

  for (const step of steps) {
    const needed = step.needs.map((need) => {
      const end = ends.get(need);
      if (!end) throw new Error(`${step.name} needs ${need}, which does not stand before it`);
      return end;
    });
    ends.set(step.name, begin(step, needed));
  }
  await Promise.all(ends.values());
  if (failure) throw failure;
}
