/** Whose government issued a plan, and the yearly plans it issues. Printed names mean the bodies of a plan's own jurisdiction. */
import { z } from 'astro/zod';
import { field } from './field.ts';
import { id, bilingual, proposal } from './fields.ts';

export const jurisdictionSchema = z.strictObject({
  proposal,
  name: field(bilingual, 'The name as it begins the names of its bodies; the English is unofficial.', {
    zh: '聊城市',
    en: 'Liaocheng',
  }),
  gb2260: field(
    z
      .string()
      .regex(/^\d{6}$/u)
      .optional(),
    'Administrative division code, GB/T 2260.',
    '371500',
  ),
  series: z
    .array(
      z.strictObject({
        proposal,
        id: field(
          id,
          'Names the series of yearly plans of one kind; plans of one series can continue each other.',
          'fazhi-zhengfu',
        ),
        name: field(bilingual, 'What the series is called.', {
          zh: '聊城市法治政府建设工作计划',
          en: 'Liaocheng’s yearly plans for building a law-based government',
        }),
      }),
    )
    .min(1),
});

export type JurisdictionData = z.infer<typeof jurisdictionSchema>;
