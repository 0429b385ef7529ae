/** Drafts of entries for the printed names that nobody has entered: each once, with what can be guessed of it. */
import { asYaml } from './as-yaml.ts';
import { isOpenList, withoutBrackets } from '#text/bodies';
import { simplify } from '#text/simplified';
import type { Content } from '#schema/content';
import { idOf as idOfFile } from '#schema/paths';
import { departments } from './departments.ts';
import { idOf, placeName } from './pinyin.ts';

export interface ProposalContext {
  jurisdiction: string;
  place: { zh: string; en: string };
  /** The plan's id and its day, YYYY-MM-DD or empty. */
  plan: string;
  issuedOn: string;
  /** What is known of bodies, for their English. */
  known: Pick<Content, 'units' | 'groups'>;
}

export interface BodyProposal {
  printed: string;
  /** How often notes print it. */
  count: number;
  id: string;
  kind: 'unit' | 'group';
  path: string;
  file: string;
}

/** 各有关部门, 县直各单位, 县财政局等部门: a collective and no body. */
const isGroup = (printed: string): boolean =>
  /各|有关|相关|其他|成员单位|所属|直属(?:单位|部门)|[市县区省州]直(?:单位|部门)|乡镇(?:人民政府|政府)?$|(?:乡镇|镇|街道)(?:（[^）]*）)?$|责任单位|主管部门/u.test(
    simplify(printed),
  ) || isOpenList(printed);

const level = /^[省市县区州盟旗](?=\p{Script=Han}{2})/u;
const withoutLevel = (printed: string): string => printed.replace(level, '');

function kindOf(printed: string): 'department' | 'county' | 'zone' {
  const name = simplify(withoutBrackets(printed));
  if (/(?:开发区|园区|新区|高新区|经开区|示范区|度假区)(?:管委会?|管理委员会)?$|管委会?$/u.test(name))
    return 'zone';
  return /[县区市旗](?:人民)?政府$/u.test(name) ? 'county' : 'department';
}

/** English of a like body elsewhere, else of the kind of department, else pinyin. */
function englishOf(printed: string, { known }: ProposalContext): string {
  const own = withoutLevel(printed);
  const like = known.units.find(({ data }) => data.printed !== null && withoutLevel(data.printed) === own)
    ?.data.short.en;
  return like ?? departments[simplify(own)] ?? placeName(own);
}

const guess = {
  zh: '导入时提出，未核实',
  en: 'Proposed by the import; not verified',
};

const levelWord: Readonly<Record<string, string>> = {
  市: 'Municipal',
  县: 'County',
  区: 'District',
  省: 'Provincial',
  州: 'Prefectural',
};

function unitFile(printed: string, context: ProposalContext, from: string): string {
  const { jurisdiction, place } = context;
  const own = withoutLevel(printed);
  const isOfPlace = own !== printed;
  const english = englishOf(printed, context);
  const word = levelWord[place.zh.at(-1) ?? ''] ?? '';
  const name = {
    zh: isOfPlace ? place.zh + own : printed,
    en: isOfPlace ? [place.en, word, english].filter((part) => part !== '').join(' ') : english,
  };
  return asYaml({
    jurisdiction,
    kind: kindOf(printed),
    printed,
    name,
    short: { zh: own, en: english },
    aliases: { zh: [], en: [] },
    confidence: 'low',
    evidence: guess,
    proposal: from,
  });
}

function scopeOf(printed: string): 'all' | 'relevant' | 'enforcement' {
  const name = simplify(printed);
  if (/执法/u.test(name)) return 'enforcement';
  return /有关|相关|等/u.test(name) ? 'relevant' : 'all';
}

const groupFile = (
  printed: string,
  { jurisdiction, issuedOn, plan, known }: ProposalContext,
  from: string,
): string =>
  asYaml({
    jurisdiction,
    printed,
    name: {
      en: known.groups.find(({ data }) => data.printed === printed)?.data.name.en ?? placeName(printed),
    },
    scope: scopeOf(printed),
    meaning: guess,
    rosters: [
      {
        asOf: issuedOn === '' ? `${/\d{4}/u.exec(plan)?.[0] ?? '1900'}-01` : issuedOn.slice(0, 7),
        complete: false,
        source: guess,
        members: [],
      },
    ],
    proposal: from,
  });

/**
 * Whether ids of a jurisdiction's bodies begin with its name, as all do but those of the jurisdiction that was here
 * first: `sifaju` beside `dezhou-sifaju`.
 */
const beginsWithPlace = (
  jurisdiction: string,
  { units, groups }: Pick<Content, 'units' | 'groups'>,
): boolean =>
  ![...units, ...groups].some(
    ({ file, data }) => data.jurisdiction === jurisdiction && !idOfFile(file).startsWith(`${jurisdiction}-`),
  );

/** Input: every printed name as often as notes print it, those of the registry; whose plan it is. Output: a draft each. */
export function proposeBodies(
  names: readonly string[],
  registry: ReadonlyMap<string, string>,
  context: ProposalContext,
): BodyProposal[] {
  const counts = new Map<string, number>();
  for (const name of names) if (!registry.has(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const { units, groups } = context.known;
  const taken = new Set([...units, ...groups].map(({ file }) => idOfFile(file)));
  const prefix = beginsWithPlace(context.jurisdiction, context.known) ? [context.jurisdiction] : [];
  return [...counts].map(([printed, count]): BodyProposal => {
    const own = [...prefix, idOf(withoutLevel(printed))].join('-');
    let id = own;
    for (let at = 2; taken.has(id); at += 1) id = `${own}-${at}`;
    taken.add(id);
    const from = `${context.plan}，印出${count}次 · printed ${count} times in ${context.plan}`;
    const kind = isGroup(printed) ? 'group' : 'unit';
    return {
      printed,
      count,
      id,
      kind,
      path: `${kind}s/${id}.yaml`,
      file: kind === 'group' ? groupFile(printed, context, from) : unitFile(printed, context, from),
    };
  });
}
