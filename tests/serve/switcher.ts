/** A process of its own that switches between two releases, as publishing does: TARGET TIMES RELEASE RELEASE */
import { setTimeout as wait } from 'node:timers/promises';
import { switchTo } from '#serving/release';

const [target = '', times = '0', ...releases] = process.argv.slice(2);
for (let count = 1; count <= Number(times); count++) {
  await wait(20);
  switchTo(target, releases[count % releases.length] ?? '');
}
