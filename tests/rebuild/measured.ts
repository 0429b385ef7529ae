/** Runs a program and measures it and all it starts. What the machine does not tell is null. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

export interface Measured {
  /** Seconds. */
  wall: number;
  /** Seconds of all cores together. */
  cpu: number | null;
  /** Megabytes of the largest program at its largest. */
  peak: number | null;
  printed: string;
}

const ticks = 100;
const pageSize = 4096;
const interval = 100;

/** Fields of /proc/PID/stat behind the name, which may hold spaces: state, parent, … */
const fieldsOf = (pid: string): string[] => {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /u, '')
      .split(' ');
  } catch {
    return [];
  }
};

/** A program and those it has started, by their numbers. */
function family(root: number): string[] {
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/u.test(name))
      .map((pid) => [pid, fieldsOf(pid)[1] ?? '']),
  );
  const isOf = (pid: string | undefined): boolean =>
    pid !== undefined && (pid === String(root) || isOf(parents.get(pid)));
  return [...parents.keys()].filter(isOf);
}

const number = (text: string | undefined): number => Number(text ?? 0);

/** Seconds that this program's children have used, those they waited for included. */
function ofChildren(): number {
  const fields = fieldsOf('self');
  return (number(fields[13]) + number(fields[14])) / ticks;
}

/** Throws all that was printed when the program fails. */
export function measured(
  command: string,
  parameters: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
): Promise<Measured> {
  const isLinux = existsSync('/proc/self/stat');
  return new Promise((done, failed) => {
    const [start, before] = [performance.now(), isLinux ? ofChildren() : 0];
    const child = spawn(command, parameters, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let printed = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text: Buffer) => (printed += text.toString('utf8')));
    let peak = 0;
    const watch = setInterval(() => {
      if (!isLinux) return;
      // The 24th field is the memory it holds, in pages.
      for (const pid of family(child.pid ?? 0))
        peak = Math.max(peak, (number(fieldsOf(pid)[21]) * pageSize) / 1e6);
    }, interval);
    child.on('error', failed);
    child.on('close', (code) => {
      clearInterval(watch);
      const wall = (performance.now() - start) / 1000;
      if (code !== 0) failed(new Error(printed.slice(-4000)));
      else done({ wall, cpu: isLinux ? ofChildren() - before : null, peak: isLinux ? peak : null, printed });
    });
  });
}
