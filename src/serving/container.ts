/** A recipe for an image with the built site behind nginx, and a compose file that starts it. */
import type { Machine } from './nginx.ts';
import { baseOf, type BuiltSite } from './site.ts';

/** The official image without root; it has no brotli module. */
const image = 'docker.io/nginxinc/nginx-unprivileged:1.28-alpine';
const port = 8080;
const folder = '/srv/plan';

/** Where the configuration of the image stands, from the root of the project. */
export const configuration = 'build/serving/container.conf';

/** The machine inside: something in front of it speaks TLS. */
export const inside: Machine = {
  folder,
  listen: String(port),
  brotli: null,
  certificate: null,
  state: '/tmp',
  // The image leads these to what the container prints.
  logs: '/var/log/nginx',
  user: null,
};

/** Input: the built site. Output: the recipe; it is built from the root of the project. */
export const containerFile = (site: BuiltSite): string =>
  [
    '# Built from the root of the project, after npm run build. Checked by its grammar; it could not be run where it was written.',
    `FROM ${image}`,
    `COPY ${configuration} /etc/nginx/nginx.conf`,
    `COPY dist ${folder}/current${baseOf(site)}`,
    `EXPOSE ${port}`,
    '',
  ].join('\n');

/** The compose file: what runs changes nothing but what it keeps in memory. */
export const composeFile = (): string =>
  [
    'services:',
    '  plan:',
    '    build:',
    '      context: ../..',
    '      dockerfile: build/serving/Containerfile',
    '    ports:',
    `      - '${port}:${port}'`,
    '    read_only: true',
    '    tmpfs:',
    '      - /tmp',
    '    cap_drop:',
    '      - ALL',
    '    security_opt:',
    '      - no-new-privileges:true',
    '    restart: unless-stopped',
    '',
  ].join('\n');
