/** The words that the source puts together, as in t(`confidence.${level}`): each template, and what is put in its place. */
import { formats } from '#formats/published-file';
import { bases, namedKinds } from '#model/duties';
import { columnTypes } from '#formats/tables/columns';
import { ownRelations } from '#formats/linked-data/things';
import { tableNames } from '#formats/tables/tables';
import { figureNames } from '#formats/figures/plan-figures';
import { roles } from '#text/grammar';
import { marks } from '#model/matrix';
import { tones } from '#model/plan-map';
import { normalisationRules } from '#text/normalise';
import { bookEditions } from '#formats/book/book';
import { changeKinds } from '#schema/changes';
import { severities } from '#schema/findings';
import { confidences } from '#schema/fields';
import { sourceKinds, waysOfSeeing } from '#schema/follow-up';
import { memberBases } from '#schema/group';
import { waysOfContinuing } from '#schema/lineage';
import { comparators, targetKinds } from '#schema/targets';
import { termCategories, termEvidence } from '#schema/term';
import { silenceKinds } from '#model/silences';
import { partKinds, verdicts } from '#engines/quotation/report';
import { locales } from '#i18n/locales';
import { filterNames } from '#engines/search/filters';

const inFilter = (filter: (typeof filterNames)[number], values: readonly string[]) =>
  values.map((value) => `${filter}.${value}`);
const entityKinds = ['unit', 'group', 'item', 'section', 'term', 'document', 'page', 'plan'];

export const composedWords: readonly (readonly [template: string, values: readonly string[]])[] = [
  ['category.*', termCategories],
  ['change.*', changeKinds],
  ['column.*', Object.keys(columnTypes)],
  ['confidence.*', confidences],
  ['copy.*', ['link', 'zh', 'en', 'both', 'cite']],
  ['corrections.*', ['repairs', 'doubts', 'rules', 'report']],
  ['documents.*', ['draw-up', 'apply']],
  ['draft.severity.*', severities],
  [
    'excel.*',
    ['plan', 'item', 'title', 'role', 'basis', 'via', 'lead', 'sentence', 'demands', 'deadline', 'address'],
  ],
  ['excel.basis.*', bases],
  ['excel.mark.*', marks],
  ['excel.role.*', roles],
  ['figures.*', ['svg', 'png']],
  ['figures.*.description', figureNames],
  ['figures.*.title', figureNames],
  ['file.akn.*', locales],
  [
    'book.*.*',
    ['docx', 'epub', 'pdf'].flatMap((format) => bookEditions.map((edition) => `${format}.${edition}`)),
  ],
  ['book.column.*', ['item', 'title', 'role', 'basis', 'text', 'targets']],
  ['file.text.*', locales],
  ['followUp.*', ['since', 'before']],
  ['followUp.*.text', ['since', 'before']],
  ['followUp.kind.*', sourceKinds],
  ['followUp.seen.*', waysOfSeeing],
  ['format.*', formats],
  ['format.*.text', formats],
  ['group.basis.*', memberBases],
  ['item.*', roles],
  ['lineage.*', ['raised', 'lowered']],
  ['lineage.how.*', waysOfContinuing],
  ['map.*', tones],
  ['plan.*', ['notice', 'preamble']],
  ['matrix.legend.*', marks],
  ['matrix.marks.*', marks],
  ['matrix.sort.*', ['printed', 'load', 'bodies']],
  ['rule.*', normalisationRules],
  ['rule.*.text', normalisationRules],
  ['search.*', ['item', 'section', 'pinyin', 'spelling']],
  [
    'search.*.*',
    [
      ...inFilter('kind', [...entityKinds, 'clause']),
      ...inFilter('role', roles),
      ...inFilter('basis', bases),
      ...inFilter('target', ['yes', 'no']),
    ],
  ],
  ['search.example.*', ['question', 'everyday', 'alias', 'pinyin', 'number', 'term']],
  ['search.filter.*', filterNames],
  ['search.basis.*', bases],
  ['search.kind.*', entityKinds],
  [
    'search.why.*',
    [
      'concept',
      'used',
      'name',
      'alias',
      'everyday',
      'matter',
      'text',
      'number',
      'all',
      'lead',
      'responsible',
      'through',
      'term',
      'section',
      'leads',
      'holds',
      'member',
    ],
  ],
  ['size.*', ['normal', 'large', 'largest']],
  ['silences.*', [...silenceKinds, 'unsaid', 'notFound']],
  ['table.*', tableNames],
  ['targets.*', [...targetKinds, ...comparators]],
  ['term.evidence.*', termEvidence],
  ['type.*', Object.values(columnTypes)],
  ['unit.*', [...namedKinds, ...bases]],
  ['unit.*.explain', ['member', 'possible']],
  ['unit.column.*', ['item', 'what', 'role', 'ground', 'asks']],
  ['unit.count.*', bases],
  ['unit.role.*', roles],
  ['verify.part.*', partKinds],
  ['verify.verdict.*', verdicts],
  ['verify.word.*', verdicts],
  ['vocabulary.*', ownRelations],
  ['vocabulary.*.text', ownRelations],
];
