/** Serves folders as a precompressing server would, and counts the bytes it sends. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
};

export interface CountingServer {
  origin: string;
  /** Bytes of all bodies sent since it started. */
  sent: () => number;
  stop: () => void;
}

/** Input: folders, the first that has a file gives it. */
export async function serveFolders(folders: readonly string[]): Promise<CountingServer> {
  const bodies = new Map<string, Buffer>();
  let bytes = 0;
  const bodyOf = (file: string): Buffer => {
    const known = bodies.get(file) ?? brotliCompressSync(readFileSync(file));
    bodies.set(file, known);
    return known;
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const file = folders
      .map((folder) => join(folder, path))
      .find((each) => existsSync(each) && statSync(each).isFile());
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    const body = bodyOf(file);
    bytes += body.byteLength;
    const type = types[file.slice(file.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
    response.writeHead(200, { 'Content-Type': type, 'Content-Encoding': 'br' }).end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, sent: () => bytes, stop: () => void server.close() };
}
