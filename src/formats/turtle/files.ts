/** The graph of each plan in Turtle. */
import { addresses } from '#formats/addresses';
import { planThings } from '#formats/linked-data/plan-things';
import { ofPlan } from '#formats/naming';
import { inBoth, publishedFile, type PublishedFile } from '#formats/published-file';
import type { Library } from '#model/library';
import { absolute, dataFiles, file, routes } from '#urls';
import { turtle } from './turtle.ts';

/** `files` are those published so far: the plan's texts among them are its encodings. */
export const turtleFiles = (library: Library, files: readonly PublishedFile[]): Promise<PublishedFile[]> =>
  Promise.all(
    library.plans.map(async (plan) =>
      publishedFile({
        path: dataFiles.turtle(plan.id),
        format: 'turtle',
        title: ofPlan(library, plan, inBoth('book.turtle')),
        describes: [routes.plan(plan.id)],
        body: await turtle(planThings(plan, library, files, addresses), absolute(file(dataFiles.vocabulary))),
      }),
    ),
  );
