/** Which item of a plan continues which of the plan before it in its series. */
import { z } from 'astro/zod';
import { id } from './fields.ts';
import { field } from './field.ts';

/**
 * same: word for word; reworded; merged: of several items; split: an item that others continue too; new: continues none.
 */
export const waysOfContinuing = ['same', 'reworded', 'merged', 'split', 'new'] as const;

export const lineageSchema = z.strictObject({
  before: field(id, 'The plan before: an earlier one of the same series.', '2021'),
  items: z.array(
    z.strictObject({
      item: field(z.number().int().positive(), 'An item of this plan.', 3),
      from: field(
        z.array(z.number().int().positive()).default([]),
        'The items of the plan before that it continues; none where it is new.',
        [1],
      ),
      how: field(z.enum(waysOfContinuing), 'How it continues them.', 'reworded'),
      confirmed: field(
        z.boolean().default(false),
        'Whether an editor has read both and agrees. The build refuses what nobody has confirmed.',
        true,
      ),
    }),
  ),
});

export type LineageData = z.infer<typeof lineageSchema>;
