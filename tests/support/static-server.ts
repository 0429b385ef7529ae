/** Serves a built site on a free port of this machine, in brotli to those who take it, and counts the bytes it sends. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

export interface StaticServer {
  /** The address, without a final slash. */
  origin: string;
  /** Bytes of all bodies sent since it started. */
  sent: () => number;
  stop: () => void;
}

/** Input: folders, the first that has a file gives it. */
export async function serveFolders(...folders: readonly string[]): Promise<StaticServer> {
  const shrunk = new Map<string, Buffer>();
  let bytes = 0;
  const shrunkOf = (file: string): Buffer => {
    const known = shrunk.get(file) ?? brotliCompressSync(readFileSync(file));
    shrunk.set(file, known);
    return known;
  };
  const server = createServer(({ url, headers }, response) => {
    const { pathname } = new URL(url ?? '/', 'http://host');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const file = folders
      .map((folder) => join(folder, path))
      .find((each) => existsSync(each) && statSync(each).isFile());
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    const isShrunk = /\bbr\b/u.test(headers['accept-encoding'] ?? '');
    const body = isShrunk ? shrunkOf(file) : readFileSync(file);
    bytes += body.byteLength;
    response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream');
    if (isShrunk) response.setHeader('Content-Encoding', 'br');
    response.end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, sent: () => bytes, stop: () => void server.close() };
}
