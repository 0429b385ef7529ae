/** Writes how to serve a built site, beside it and not in it, so that nobody is served a configuration. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { composeFile, containerFile, inside } from './container.ts';
import { debian } from './machine.ts';
import { nginxConfiguration } from './nginx.ts';
import { extensionTypes, namedTypes, valueFor } from './rules.ts';
import type { BuiltSite } from './site.ts';
import { headersFile, redirectsFile } from './static-host.ts';

/** Throws when a file's media type is not known: it would be sent as what it is not. */
export function writeConfigurations(site: BuiltSite, target: string): void {
  const unknown = site.files.filter(
    (file) => extensionTypes[extname(file).slice(1)] === undefined && valueFor(namedTypes, file) === '',
  );
  if (unknown.length > 0) {
    throw new Error(`src/serving/rules.ts knows no media type for ${unknown.join(', ')}`);
  }
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, 'nginx.conf'), nginxConfiguration(site, debian(site.address, '/srv/plan')));
  writeFileSync(join(target, 'container.conf'), nginxConfiguration(site, inside));
  writeFileSync(join(target, 'Containerfile'), containerFile(site));
  writeFileSync(join(target, 'compose.yaml'), composeFile());
  writeFileSync(join(target, '_headers'), headersFile(site));
  writeFileSync(join(target, '_redirects'), redirectsFile(site));
}
