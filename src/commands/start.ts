/** npm start: builds the site and serves it on this machine. PORT says on which port, instead of 4321. */
import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import { listen, previewServer } from '#serving/preview';
import { readSite } from '#serving/read-site';
import { outFolder, siteAddress } from '#settings';

const wanted = Number(process.env.PORT ?? 4321);
// Known before the build, so that the site's links name it.
const probe = createServer();
const port = await listen(probe, wanted);
probe.close();
if (port !== wanted) console.log(`Port ${wanted} is taken: this is port ${port}.`);
process.env.SITE_URL ??= `http://localhost:${port}/`;

console.log('Building the site. This takes ten seconds to a minute.');
const { status } = spawnSync(process.execPath, ['src/commands/build.ts'], { stdio: 'inherit' });
if (status === 0) {
  const folder = outFolder();
  const server = previewServer(folder, readSite(folder, siteAddress()));
  const open = await listen(server, port);
  console.log(`\n  http://localhost:${open}${siteAddress().pathname}\n\nCtrl+C ends it.`);
} else process.exitCode = 1;
