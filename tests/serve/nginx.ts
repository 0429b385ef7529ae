/** nginx on a loopback port, with the configuration the build writes, in a folder that is gone afterwards. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request as ask, Agent, type IncomingHttpHeaders } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { nginxConfiguration } from '#serving/nginx';
import { readSite } from '#serving/read-site';

const program = ['/usr/sbin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'].find(existsSync);
const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

export const hasNginx = program !== undefined;
export const hasBrotli = existsSync(brotliModule);

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

export interface Reply {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

export interface Server {
  /** http://127.0.0.1:PORT */
  origin: string;
  /** Holds `current` and `previous`. */
  folder: string;
  /** Asks for a path exactly as written: nothing is decoded, followed or decompressed. */
  get: (path: string, headers?: Record<string, string>, method?: string) => Promise<Reply>;
  stop: () => Promise<void>;
}

/**
 * Serves a build. `folder` is the place of the releases; without it a new one is made whose `current` is the build.
 */
export async function startNginx(build: string, address: URL, folder?: string): Promise<Server> {
  if (program === undefined) throw new Error('nginx is not on this machine');
  const state = mkdtempSync(join(tmpdir(), 'nginx-'));
  const releases = folder ?? join(state, 'site');
  if (folder === undefined) {
    const place = join(releases, 'current', address.pathname);
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(resolve(build), place.replace(/\/$/u, ''));
  }
  const port = await freePort();
  writeFileSync(
    join(state, 'nginx.conf'),
    nginxConfiguration(readSite(build, address), {
      folder: releases,
      listen: `127.0.0.1:${port}`,
      brotli: hasBrotli ? brotliModule : null,
      certificate: null,
      state,
      // Workers of root would be nobody, who may not read the temporary folder.
      user: process.getuid?.() === 0 ? 'root' : null,
    }),
  );
  const parameters = ['-p', state, '-c', join(state, 'nginx.conf'), '-e', join(state, 'error.log')];
  const check = spawnSync(program, [...parameters, '-t'], { encoding: 'utf8' });
  if (check.status !== 0) throw new Error(check.stderr);
  const child = spawn(program, [...parameters, '-g', 'daemon off;'], { stdio: 'ignore' });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));

  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  const get: Server['get'] = (path, headers = {}, method = 'GET') =>
    new Promise((done, failed) => {
      const sent = ask({ host: '127.0.0.1', port, path, method, headers, agent }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
        );
        response.on('error', failed);
      });
      sent.on('error', failed);
      sent.end();
    });
  for (let attempt = 0; attempt < 100; attempt++) {
    if (
      await get('/').then(
        () => true,
        () => false,
      )
    )
      break;
    await wait(50);
  }
  const stop = async () => {
    agent.destroy();
    child.kill('SIGTERM');
    await ended;
    rmSync(state, { recursive: true, force: true });
  };
  return { origin: `http://127.0.0.1:${port}`, folder: releases, get, stop };
}
