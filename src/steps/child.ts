/** A step that is a program of its own, so that its memory is given back when it is done. */
import { spawn } from 'node:child_process';

/** Of what a program that fails has printed, the end is told: this many characters. */
const told = 20_000;

/**
 * Runs Node with these parameters; `onLine` is given each line as it is printed. Output: all that was printed. Throws it
 * when the program fails.
 */
export const runNode = (
  parameters: readonly string[],
  signal: AbortSignal,
  onLine: (line: string) => void = () => undefined,
): Promise<string> =>
  new Promise((done, failed) => {
    const child = spawn(process.execPath, parameters, {
      signal,
      stdio: ['ignore', 'pipe', 'pipe'],
      // The bundler's allocator gives back what it no longer uses at once: it is a third of what a build holds.
      env: { ...process.env, MIMALLOC_PURGE_DELAY: '0' },
    });
    const printed: string[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      let line = '';
      stream.setEncoding('utf8');
      stream.on('data', (text: string) => {
        printed.push(text);
        const lines = `${line}${text}`.split('\n');
        line = lines.pop() ?? '';
        for (const each of lines) onLine(each);
      });
    }
    child.on('error', failed);
    child.on('close', (code) => {
      const text = printed.join('');
      if (code === 0) done(text);
      else failed(new Error(text.slice(-told)));
    });
  });
