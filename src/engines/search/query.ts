/** What a query asks: words, quoted phrases, words to leave out, and what kind of answer a question wants. */
import { fold, isHan, keyOf } from './fold.ts';
import { valuesIn } from './values.ts';

/** A piece that is looked up: two Chinese characters side by side, a word, a number, or a character that stands alone. */
export interface Gram {
  text: string;
  /** First and last place in the query it covers. */
  from: number;
  to: number;
}

export interface Query {
  /** The whole, folded, with its punctuation. */
  exact: string;
  /** The whole as a key, and the same without question words. */
  key: string;
  core: string;
  /** Chinese character, word or value, in order. */
  places: string[];
  grams: Gram[];
  /** Words the typer parted, question words left off. */
  words: string[];
  quoted: string[];
  without: string[];
  /** The question asks who, or how much and when. */
  asksWho: boolean;
  asksAmount: boolean;
}

const who =
  /谁|哪[个些]?(?:部门|单位|局|家)|归(?=.*管)|\b(?:who|whom|which (?:department|office|bureau|unit|agency|body)|responsible|in charge|what (?:department|office|bureau|agency))\b/u;
const amount =
  /(?:多少|几)[次个项场家件]?|多久|何时|什么时候|\b(?:how (?:many|much|often)|when|deadline|target|percent)\b/u;

const chineseFiller =
  /请问|(?:应该|应当|该|要|由|归)?(?:找|问)?(?:谁|哪[个些]?(?:部门|单位|局|家)?)(?:来|去)?(?:主管|负责(?!人)|负责|管理|牵头|管|做)?|(?:由|归).{0,2}负责|负责(?!人)|怎么[办样做]?|怎样|如何|为什么|什么叫做?|叫(?:做|什么)|什么(?:时候|地方|意思)?|(?:[要得该]?(?:开|办|搞|上|听|组织|举办))?(?:多少|几)[次个项场家件]?|多久|何时|哪[里儿]?|今年|[在去](?=哪)|(?:要|得|该)?(?:做|干|讲|说|写)?[些了]?什么|有没有|能不能|可不可以|可以|是不是|会不会|要不要|会(?=有人|给)|有人|没人管?|应该|需要|想要?|要做|有哪些|哪些|关于|的(?!士)|了(?!解)|吗|呢|(?<![网酒])吧|啊|我们?|你们|你(?!好)|他们?|一下|[是被](?![告否])|每年|每个?|期间|(?:联系|热线|投诉|举报|咨询|监督)?电话(?:号码)?|地址|官网|上班时间|联系方式/gu;
const englishFiller = new Set(
  'a an and any are as at be been by can could did do does for from get had has have he her his how i if in into is it its me my of on or our ours should so that the their them there these they this those to us was we were what when where which who whom whose why will with would you your about department office bureau unit agency body responsible charge handle handles handled deal deals tell need want many much often please lead leads manage manages call contact find happen happens mean means'.split(
    ' ',
  ),
);

const asWords = (key: string): string[] => key.match(/\p{Script=Han}+|[^\p{Script=Han} ]+/gu) ?? [];

/** A key without the words that only make it a question; the whole when nothing else is left. */
function coreOf(key: string): string {
  const parts = key
    .replace(chineseFiller, ' ')
    .split(' ')
    .filter((word) => word !== '' && !englishFiller.has(word));
  const core = parts.join(' ');
  // One character left of a question is too little to ask for: 好 of 你好.
  return core === '' || (isHan(core) && core.length === 1) ? key : core;
}

/** Places beyond these are not looked up one by one. */
const longest = 80;

function gramsOf(core: string): Pick<Query, 'places' | 'grams'> {
  const places: string[] = [];
  const grams: Gram[] = [];
  const text = core.slice(0, longest);
  const values = valuesIn(text);
  const parts = values.flatMap(({ text: value, from, to }, at) => [
    ...asWords(text.slice(values[at - 1]?.to ?? 0, from)),
    ...(to > from ? [value] : []),
  ]);
  for (const word of [...parts, ...asWords(text.slice(values.at(-1)?.to ?? 0))]) {
    const from = places.length;
    if (!isHan(word)) {
      if (/^[a-z]$/u.test(word)) continue;
      // 1000项 and 100% keep their number whole.
      places.push(word);
      grams.push({ text: word, from, to: from });
      continue;
    }
    const chars = [...word];
    places.push(...chars);
    if (chars.length === 1) grams.push({ text: word, from, to: from });
    for (let at = 0; at + 1 < chars.length; at += 1) {
      grams.push({ text: chars.slice(at, at + 2).join(''), from: from + at, to: from + at + 1 });
    }
  }
  return { places, grams };
}

/**
 * Input: what stands in the field, traditional characters made simplified.
 * “…” and "…" at the edge of a word hold a phrase; a minus after a space leaves a word out.
 */
export function parseQuery(typed: string): Query {
  const quoted: string[] = [];
  const without: string[] = [];
  const keep = (list: string[]) => (_: string, before: string, text: string) => {
    list.push(keyOf(text));
    return list === quoted ? `${before}${text}` : before;
  };
  const rest = fold(typed)
    .replace(/(^|\s)["“”「]([^"“”「」]+)["“”」](?=\s|$)/gu, keep(quoted))
    .replace(/(^|\s)[-−]([^\s]+)/gu, keep(without));
  const key = keyOf(rest);
  const core = coreOf(key);
  return {
    exact: fold(typed).trim(),
    key,
    core: keyOf(core),
    ...gramsOf(core),
    words: core.split(' '),
    quoted: quoted.filter(Boolean),
    without: without.filter(Boolean),
    asksWho: who.test(key),
    asksAmount: amount.test(key),
  };
}
