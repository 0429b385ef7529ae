/** Serves a built site on this machine as a server would: same answers, same headers, from the same table. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import sirv from 'sirv';
import { closingMarks, extensionTypes, headerRules, namedTypes, valueFor, versionLinks } from './rules.ts';
import { baseOf, notFoundPage, type BuiltSite } from './site.ts';

const marks = new RegExp(`/?[${closingMarks}]+/?$`, 'u');

/** A path as people read it; as it came where it is no UTF-8. */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** Headers of a path below the site's base. */
function headersOf(site: BuiltSite): (path: string) => [name: string, value: string][] {
  const rules = Object.entries(headerRules(site.inlineScripts, versionLinks(site.files, baseOf(site))));
  return (path) => [
    ...rules.map(([name, each]): [string, string] => [name, valueFor(each, path)]),
    [
      'Content-Type',
      valueFor(namedTypes, path) ||
        (extensionTypes[path.endsWith('/') ? 'html' : extname(path).slice(1)] ?? ''),
    ],
  ];
}

/** Input: the folder the site is built into. Output: its server, not listening yet. */
export function previewServer(folder: string, site: BuiltSite): Server {
  const base = baseOf(site);
  const headers = headersOf(site);
  const moves = new Map(site.moves.map(({ from, to }) => [from, to]));
  const folders = new Set([...site.anchors.keys(), ...moves.keys()]);
  const notFound = readFileSync(join(folder, notFoundPage));
  const files = sirv(folder, {
    etag: true,
    setHeaders: (response, path) => {
      for (const [name, value] of headers(path)) if (value !== '') response.setHeader(name, value);
    },
  });
  return createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', site.address);
    const leadTo = (path: string) => response.writeHead(301, { Location: `${base}${path}` }).end();
    const path = pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : null;
    const moved = path === null ? '/' : (moves.get(path) ?? moves.get(`${path}/`));
    const clean = path === null ? '' : decoded(path).replace(marks, '/');
    if (path === null || moved !== undefined) leadTo(moved ?? '/');
    else if (clean !== decoded(path)) leadTo(encodeURI(clean));
    else if (folders.has(`${path}/`)) leadTo(`${path}/${search}`);
    else {
      request.url = `${path}${search}`;
      files(request, response, () => {
        for (const [name, value] of headers(notFoundPage)) if (value !== '') response.setHeader(name, value);
        response.writeHead(404).end(notFound);
      });
    }
  });
}

/** Listens on the first free port from `port` on, of the next twenty. Output: the port. Throws when none is free. */
export async function listen(server: Server, port: number): Promise<number> {
  for (let next = port; next < port + 20; next += 1) {
    const isListening = await new Promise<boolean>((done, failed) => {
      const refused = (error: NodeJS.ErrnoException) => {
        if (error.code === 'EADDRINUSE' || error.code === 'EACCES') done(false);
        else failed(error);
      };
      server.once('error', refused);
      server.listen(next, () => {
        server.off('error', refused);
        done(true);
      });
    });
    if (isListening) return next;
  }
  throw new Error(`the ports ${port} to ${port + 19} are all taken: set PORT to a free one`);
}
