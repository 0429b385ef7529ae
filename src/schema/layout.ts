/** What an editor says of a text's layout, against what the importer recognises. */
import { z } from 'astro/zod';
import { assignmentRoles } from '#text/assignment';
import { numberingStyles } from '#text/numbering';
import { field } from './field.ts';

const lines = (description: string) =>
  field(z.array(z.number().int().positive()).default([]), description, [12]);
const role = z.enum([...assignmentRoles, 'deadline', 'person']);

export const layoutSchema = z.strictObject({
  items: field(
    z.enum(numberingStyles as [string, ...string[]]).optional(),
    'Which numbering the items have: han 一、 · han-bracket （一） · figure 1. · figure-bracket （1） and others.',
    'han-bracket',
  ),
  firstLeads: field(z.boolean().optional(), 'Whether of bodies named together the first leads.', true),
  leadMark: field(z.string().min(1).optional(), 'A sign before a name that marks who leads.', '▲'),
  labels: field(
    z.record(z.string(), role).default({}),
    'Labels of notes and headings of columns, and what they say.',
    { 督导单位: 'support' },
  ),
  joined: lines('Lines of source.txt that go on with the line above.'),
  apart: lines('Lines of source.txt that begin a paragraph.'),
  dropped: lines('Lines of source.txt that are none of the text.'),
});

export type LayoutData = z.infer<typeof layoutSchema>;
