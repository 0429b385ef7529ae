/** The machine a configuration is written for when nothing else is said: Debian, with certbot's certificates. */
import type { Machine } from './nginx.ts';

/** Input: the site's public address, and the folder of its releases. */
export function debian(address: URL, folder: string): Machine {
  const isSecure = address.protocol === 'https:';
  const certificates = `/etc/letsencrypt/live/${address.hostname}`;
  return {
    folder,
    listen: isSecure ? '443 ssl http2' : address.port || '80',
    brotli: '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so',
    certificate: isSecure
      ? { chain: `${certificates}/fullchain.pem`, key: `${certificates}/privkey.pem` }
      : null,
    state: null,
    user: 'www-data',
  };
}
