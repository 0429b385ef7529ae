/** Asks a server on this machine as fast as it answers, over connections that stay open. */
import { connect } from 'node:net';

export interface Measure {
  perSecond: number;
  /** Milliseconds within which 99 of 100 answers were whole. */
  p99: number;
  /** Bytes of one answer, headers included, on average. */
  bytes: number;
}

/** One connection: takes paths from the queue until it is empty, or the server says that it closes. */
async function drain(
  port: number,
  queue: Iterator<string, undefined>,
  times: number[],
  sizes: number[],
): Promise<'empty' | 'closed'> {
  const socket = connect({ host: '127.0.0.1', port, noDelay: true });
  let received: Buffer = Buffer.alloc(0);
  let expected = Infinity;
  let started = 0;
  let isLast = false;
  return new Promise((done, failed) => {
    const next = () => {
      const turn = queue.next();
      if (turn.done === true) {
        socket.end();
        done('empty');
        return;
      }
      received = Buffer.alloc(0);
      expected = Infinity;
      started = performance.now();
      socket.write(`GET ${turn.value} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: br, gzip\r\n\r\n`);
    };
    socket.on('connect', next);
    socket.on('error', failed);
    socket.on('data', (chunk: Buffer) => {
      received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
      if (expected === Infinity) {
        const end = received.indexOf('\r\n\r\n');
        if (end === -1) return;
        const head = received.toString('latin1', 0, end);
        const length = /\r\ncontent-length: (\d+)/iu.exec(head)?.[1];
        if (!head.startsWith('HTTP/1.1 200') || length === undefined) {
          failed(new Error(head.split('\r\n')[0] ?? 'no answer'));
          return;
        }
        expected = end + 4 + Number(length);
        isLast = /\r\nconnection: close/iu.test(head);
      }
      if (received.length < expected) return;
      times.push(performance.now() - started);
      sizes.push(received.length);
      if (isLast) done('closed');
      else next();
    });
  });
}

/** Asks for the paths in turn, `count` requests in all over `connections` connections. Throws on any answer but 200. */
export async function measure(
  origin: string,
  paths: readonly string[],
  count: number,
  connections: number,
): Promise<Measure> {
  const queue = Array.from({ length: count }, (_, turn) => paths[turn % paths.length] ?? '/').values();
  const times: number[] = [];
  const sizes: number[] = [];
  const start = performance.now();
  const port = Number(new URL(origin).port);
  const reader = async () => {
    while ((await drain(port, queue, times, sizes)) === 'closed');
  };
  await Promise.all(Array.from({ length: connections }, reader));
  const seconds = (performance.now() - start) / 1000;
  const sorted = times.toSorted((a, b) => a - b);
  return {
    perSecond: times.length / seconds,
    p99: sorted[Math.ceil(sorted.length * 0.99) - 1] ?? 0,
    bytes: sizes.reduce((sum, size) => sum + size, 0) / sizes.length,
  };
}
