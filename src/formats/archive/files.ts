/** One archive a plan: its data and documents with their sums, to be checked without a network. */
import { ofPlan } from '#formats/naming';
import { inBoth, publishedFile, type PublishedFile } from '#formats/published-file';
import type { Library, Plan } from '#model/library';
import { dataFiles, routes } from '#urls';
import { zip } from './zip.ts';

/** Below /data/, the plan's own files; what all plans share is there too, so that the archive needs no other. */
const belongs = ({ path, format, isOneOfMany }: PublishedFile, plan: Plan, library: Library): boolean => {
  if (format === 'atom' || format === 'jsonFeed') return false;
  const own = [dataFiles.plan(plan.id), `/data/plans/${plan.id}.`, `/data/plans/${plan.id}/`];
  if (own.some((each) => path.startsWith(each))) return true;
  const others = library.plans.filter(({ id }) => id !== plan.id).map(({ id }) => id);
  if (others.some((id) => path.startsWith(`/data/plans/${id}`))) return false;
  return isOneOfMany !== true || path.startsWith('/data/units/');
};

/** Input: every file published so far. Output: the archive of each plan, the same bytes for the same files. */
export const archiveFiles = (library: Library, files: readonly PublishedFile[]): PublishedFile[] =>
  library.plans.map((plan) => {
    const inside = files
      .filter((file) => belongs(file, plan, library))
      .map(({ path, body, sha256 }) => ({ path: path.slice('/data/'.length), body, sha256 }))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
    const sums = inside.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');
    return publishedFile({
      path: dataFiles.archive(plan.id),
      format: 'archive',
      title: ofPlan(library, plan, inBoth('book.archive')),
      describes: [routes.plan(plan.id), routes.data],
      body: zip([...inside, { path: 'SHA256SUMS', body: sums }]),
    });
  });
