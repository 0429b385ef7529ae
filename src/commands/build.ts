/** npm run build: builds the site into dist/. */
import { runSteps, StepFailed } from '#steps/run';
import { buildSteps } from '#steps/steps';
import { outFolder, siteAddress } from '#settings';

try {
  await runSteps(buildSteps(outFolder(), siteAddress()), console.log);
} catch (error) {
  if (!(error instanceof StepFailed)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
