/** npm run build: builds the site into dist/. */
import { runSteps, StepsFailed } from '#steps/run';
import { buildSteps } from '#steps/steps';
import { outFolder, siteAddress } from '#settings';

try {
  await runSteps(buildSteps(outFolder(), siteAddress()), console.log);
} catch (error) {
  if (!(error instanceof StepsFailed)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
