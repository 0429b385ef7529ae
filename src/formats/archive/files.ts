/** One archive a plan: its data and documents with their sums, to be checked without a network. */
import { readFileSync } from 'node:fs';
import { keptAtOnce } from '#files/kept';
import { ofPlan } from '#formats/naming';
import { inBoth, publishedFile, type PublishedFile } from '#formats/published-file';
import type { Library, Plan } from '#model/library';
import { sha256 } from '#text/digest';
import { dataFiles, routes } from '#urls';
import { zip, type Packed } from './zip.ts';

/**
 * Below /data/, the plan's own files and the schemas they keep to. What is told of all plans together, such as a unit's
 * file, is left out: every archive would grow with every plan.
 */
const belongs = ({ path, format }: PublishedFile, plan: Plan): boolean =>
  format === 'schema' ||
  path === dataFiles.plan(plan.id) ||
  [`/data/plans/${plan.id}.`, `/data/plans/${plan.id}/`].some((own) => path.startsWith(own));

/** What packs. The build runs in the project's folder. */
const packer = (): string =>
  ['src/formats/archive/zip.ts', 'package-lock.json'].map((path) => sha256(readFileSync(path))).join('\n');

/** An archive is packed once for the same files. */
const packed = (sums: string, inside: readonly Packed[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    readFileSync(keptAtOnce('archives', `${sha256(`${packer()}\n${sums}`)}.zip`, () => zip(inside))),
  );

/** Input: every file published so far. Output: the archive of each plan, the same bytes for the same files. */
export const archiveFiles = (library: Library, files: readonly PublishedFile[]): PublishedFile[] =>
  library.plans.map((plan) => {
    const inside = files
      .filter((file) => belongs(file, plan))
      .map((file) => ({ path: file.path.slice('/data/'.length), body: file.body, digest: file.sha256 }))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
    const sums = inside.map(({ path, digest }) => `${digest}  ${path}\n`).join('');
    return publishedFile({
      path: dataFiles.archive(plan.id),
      format: 'archive',
      title: ofPlan(library, plan, inBoth('book.archive')),
      describes: [routes.plan(plan.id), routes.data],
      body: packed(sums, [...inside, { path: 'SHA256SUMS', body: sums }]),
    });
  });
