import { describe, expect, test } from 'vitest';
import { runSteps, StepsFailed, type Step } from '#steps/run';

const step = (name: string, needs: string[], run: Step['run'] = () => 'done'): Step => ({ name, needs, run });
const wait = () => new Promise((done) => setTimeout(done, 5));

/** Names of steps in the order they were begun and ended, `+a` and `-a`. */
async function orderOf(steps: readonly Step[]): Promise<string[]> {
  const order: string[] = [];
  await runSteps(
    steps.map((each) => ({
      ...each,
      run: async () => {
        order.push(`+${each.name}`);
        await wait();
        order.push(`-${each.name}`);
        return '';
      },
    })),
    () => undefined,
  );
  return order;
}

describe('steps', () => {
  test('are begun beside each other, and after those they need', async () =>
    expect(await orderOf([step('a', []), step('b', []), step('c', ['a', 'b'])])).toEqual([
      '+a',
      '+b',
      '-a',
      '-b',
      '+c',
      '-c',
    ]));
  test('are told of by one line each, with their seconds', async () => {
    const lines: string[] = [];
    await runSteps([step('first', []), step('b', ['first'], () => 'two files')], (line) => lines.push(line));
    expect(lines).toEqual([
      expect.stringMatching(/^first\s+0\.0 s {2}done$/u),
      expect.stringMatching(/^b\s+0\.0 s {2}two files$/u),
    ]);
  });
  test('are not begun after one has failed, and those under way are told to stop', async () => {
    const begun: string[] = [];
    let isStopped = false;
    const failing = runSteps(
      [
        step('bad', [], async () => {
          await wait();
          throw new Error('no room');
        }),
        step('long', [], async (signal) => {
          await new Promise((done) => signal.addEventListener('abort', done));
          isStopped = true;
          return '';
        }),
        step('next', ['bad'], () => String(begun.push('next'))),
        step('after', ['long'], () => String(begun.push('after'))),
      ],
      () => undefined,
    );
    await expect(failing).rejects.toThrow(StepsFailed);
    await expect(failing).rejects.toThrow('bad: no room');
    expect(isStopped).toBe(true);
    expect(begun).toEqual([]);
  });
  test('that need none that failed are done all the same where that is asked for', async () => {
    const begun: string[] = [];
    const bad = () => {
      throw new Error('no room');
    };
    const run = (name: string) => () => String(begun.push(name));
    const steps = [
      step('bad', [], bad),
      step('after', ['bad'], run('after')),
      step('other', [], run('other')),
      step('worse', ['other'], bad),
    ];
    const failing = runSteps(steps, () => undefined, { keepsGoing: true });
    await expect(failing).rejects.toMatchObject({ failures: [{ step: 'bad' }, { step: 'worse' }] });
    expect(begun).toEqual(['other']);
  });
  test('are no more at once than asked for, the first of the list first', async () => {
    let underWay = 0;
    let most = 0;
    const begun: string[] = [];
    const busy = (name: string) => async () => {
      begun.push(name);
      most = Math.max(most, (underWay += 1));
      await wait();
      underWay -= 1;
      return '';
    };
    const names = ['a', 'b', 'c', 'd', 'e'];
    await runSteps(
      names.map((name) => step(name, [], busy(name))),
      () => undefined,
      { atOnce: 2 },
    );
    expect(most).toBe(2);
    expect(begun).toEqual(names);
  });
  test('may not need what does not stand before them', async () =>
    expect(runSteps([step('a', ['b']), step('b', [])], () => undefined)).rejects.toThrow('a needs b'));
});
