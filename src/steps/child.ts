/** A step that is a program of its own, so that its memory is given back when it is done. */
import { spawn } from 'node:child_process';

/** Runs Node with these parameters. Output: what it printed. Throws all it printed when it fails. */
export const runNode = (parameters: readonly string[], signal: AbortSignal): Promise<string> =>
  new Promise((done, failed) => {
    const child = spawn(process.execPath, parameters, { signal, stdio: ['ignore', 'pipe', 'pipe'] });
    const printed: string[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text: string) => printed.push(text));
    }
    child.on('error', failed);
    child.on('close', (code) => {
      const text = printed.join('');
      if (code === 0) done(text);
      else failed(new Error(text.slice(-20_000)));
    });
  });
