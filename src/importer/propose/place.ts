/** Whose plan it is, read off its issuer or title; for a place nobody has entered, a draft of its entry. */
import { parseDocument } from 'yaml';
import { asYaml } from './as-yaml.ts';
import type { Content } from '#schema/content';
import { idOf as idOfFile } from '#schema/paths';
import { jurisdictionOf } from '#schema/registry';
import { issuerOf } from '../parse/head.ts';
import type { ParsedHead } from '../parse/parsed.ts';
import { idOf, placeName } from './pinyin.ts';

/** The places that are known, and their files as text. */
type Known = Pick<Content, 'jurisdictions'> & { texts: ReadonlyMap<string, string> };

export interface FoundPlace {
  jurisdiction: string;
  series: string;
  /** 乙县 */
  name: { zh: string; en: string };
  /** Its entry, where there is none yet: path below content/, and the file. */
  draft: { path: string; file: string } | null;
}

/** 乙县人民政府办公室, 乙县2031年… → 乙县 */
const placeAtStart = (text: string): string | undefined =>
  /^国务院/u.exec(text)?.[0] ??
  /^(?:\p{Script=Han}{2,3}省)?(\p{Script=Han}{1,6}?(?:自治区|自治州|自治县|新区|开发区|[省市县区州盟旗]))(?=人民政府|政府|\p{Script=Han}{0,4}(?:局|委|办)|\d{4}年|关于)/u.exec(
    text,
  )?.[1];

/** 乙县2031年工作要点 → 工作要点: what the plans of one kind have in common. */
const seriesName = (title: string, place: string): string =>
  title
    .replace(place, '')
    .replace(/（[^（）]*）/gu, '')
    .replace(/(?:19|20|2\d)\d{2}(?:[—–-]\d{4})?年?(?:度)?/gu, '')
    .replace(/^.*?关于印发/u, '')
    .replace(/[《》]/gu, '')
    .replace(/的?通知$/u, '');

/** Input: the head that was read, the places known, what an editor says. Output: the place, or null where nothing says it. */
export function placeOf(
  head: ParsedHead,
  known: Known,
  stated: { jurisdiction: string; series: string },
): FoundPlace | null {
  const texts = [issuerOf(head), head.noticeTitle, head.title, head.signer].filter((text) => text !== '');
  const id =
    stated.jurisdiction ||
    texts.map((text) => jurisdictionOf(text, known)).find((each) => each !== undefined);
  const entry = known.jurisdictions.find(({ file }) => idOfFile(file) === id);
  if (id && entry) {
    const { series, name } = entry.data;
    const common = seriesName(head.title, name.zh);
    const own =
      series.find((each) => each.id === stated.series) ??
      series.find((each) => common !== '' && each.name.zh.includes(common));
    const only = series.length === 1 && common === '' ? series[0] : undefined;
    const found = stated.series || (own ?? only)?.id;
    if (found) return { jurisdiction: id, series: found, name, draft: null };
    return withSeries(id, name, common || '工作计划', known.texts.get(`jurisdictions/${id}.yaml`) ?? '');
  }
  const place = texts.map(placeAtStart).find((each) => each !== undefined);
  if (place === undefined && stated.jurisdiction === '') return null;
  return draftOf(place ?? stated.jurisdiction, head, stated);
}

/** A series that its place does not have yet: added to the place's entry. */
function withSeries(
  jurisdiction: string,
  name: FoundPlace['name'],
  common: string,
  file: string,
): FoundPlace {
  const document = parseDocument(file);
  const id = idOf(common);
  const entry = {
    id,
    name: { zh: name.zh + common, en: `${name.en}: ${placeName(common)}` },
    proposal: guess,
  };
  document.addIn(['series'], document.createNode(entry));
  return {
    jurisdiction,
    series: id,
    name,
    draft: { path: `jurisdictions/${jurisdiction}.yaml`, file: document.toString({ lineWidth: 0 }) },
  };
}

const guess = '从发文机关、标题读出；英文只是拼音 · read off issuer and title; the English is mere pinyin';

/** A place nobody has entered: its id and its series by pinyin, for an editor to correct. */
function draftOf(
  place: string,
  head: ParsedHead,
  stated: { jurisdiction: string; series: string },
): FoundPlace {
  const jurisdiction = stated.jurisdiction || idOf(place.replace(/(?<=..)[省市县区州盟旗]$/u, ''));
  const common = seriesName(head.title, place) || '工作计划';
  const series = stated.series || idOf(common);
  const name = { zh: place, en: placeName(place.replace(/(?<=..)[省市县区州盟旗]$/u, '')) };
  const file = asYaml({
    name,
    series: [{ id: series, name: { zh: place + common, en: `${name.en}: ${placeName(common)}` } }],
    proposal: guess,
  });
  return { jurisdiction, series, name, draft: { path: `jurisdictions/${jurisdiction}.yaml`, file } };
}
