import { expect, test } from 'vitest';
import { buildLibrary } from '#model/library';
import { readContent } from '#files/read-content';
import { contentFiles } from '../support/content.ts';

const { content } = readContent(contentFiles);
const [plan] = content.plans;
const [item] = content.items;
const [unit] = content.units;
if (!plan || !item || !unit) throw new Error('no plan');
const itemOf = (year: string, number: string, lead: string) => ({
  file: `plans/${year}/items/zh/${number}.mdx`,
  data: { ...item.data, lead: [lead], responsible: [] },
  body: '',
});

test('units stand as the items print them: by number, the newest plan’s first, the rest by id', () => {
  const { units } = buildLibrary({
    ...content,
    plans: ['2021', '2022'].map((year) => ({ ...plan, file: `plans/${year}/plan.mdx` })),
    items: [
      itemOf('2021', '01', 'older'),
      itemOf('2022', '100', 'hundredth'),
      itemOf('2022', '11', 'eleventh'),
      itemOf('2022', '09', 'ninth'),
    ],
    units: ['absent', 'eleventh', 'hundredth', 'ninth', 'older'].map((id) => ({
      ...unit,
      file: `units/${id}.yaml`,
    })),
    groups: [],
  });
  expect(units.map(({ id }) => id)).toEqual(['ninth', 'eleventh', 'hundredth', 'older', 'absent']);
});
