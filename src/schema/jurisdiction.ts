/** Whose government issued a plan, and the yearly plans it issues. Printed names mean the bodies of a plan's own jurisdiction. */
import { z } from 'astro/zod';
import { id, bilingual } from './fields.ts';

export const jurisdictionSchema = z.strictObject({
  /** The name as it begins the names of its bodies: 聊城市. The English is unofficial. */
  name: bilingual,
  /** Administrative division code, GB/T 2260. */
  gb2260: z
    .string()
    .regex(/^\d{6}$/u)
    .optional(),
  /** The yearly plans of one kind: plans of one series can continue each other. */
  series: z.array(z.strictObject({ id, name: bilingual })).min(1),
});

export type JurisdictionData = z.infer<typeof jurisdictionSchema>;
