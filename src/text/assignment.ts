/**
 * Reads what a note, a line or a cell says of who is to do something, in which role and until when.
 * Labels (牵头单位：…) and verbs (…负责) are data; what is read with doubt says so.
 */
import { cutOutside, depths } from './brackets.ts';
import { isBodyName, isTwoNames } from './bodies.ts';
import { deadlineText, isDeadline } from './deadline.ts';
import { roles, type Role } from './grammar.ts';
import { simplify } from './simplified.ts';

export const assignmentRoles = roles;
export type AssignmentRole = Role;

export interface PrintedName {
  /** As printed, canonical punctuation. */
  printed: string;
  /** UTF-16 offset in the text that was read. */
  offset: number;
}

export const assignmentDoubts = [
  /** A label that is none of the known ones: its names have no role. */
  'label-strange',
  /** A label that names persons, not bodies. */
  'label-person',
  /** What stands where a name should does not look like one. */
  'name-doubtful',
  /** 会同, or verbs that leave the role open. */
  'role-doubtful',
  /** Words that are neither names nor time nor clause. */
  'words-unread',
  /** Two names that only a space or a line's end separates. */
  'names-run-on',
] as const;
export type AssignmentDoubt = (typeof assignmentDoubts)[number];

export interface AssignmentReading extends Record<AssignmentRole, PrintedName[]> {
  /** As printed: 6月底前, 持续推进. */
  deadline: string | null;
  /** A sentence or words that bind beyond this note: 下同, 以下不再列出. */
  blanket: string | null;
  doubts: { code: AssignmentDoubt; offset: number; text: string }[];
  /** What the roles rest on: labels, verbs, or a bare list of names. */
  form: 'labels' | 'verbs' | 'names' | 'other';
}

export interface ReadingRules {
  /** Whether the text says that the body named first leads. */
  firstLeads?: boolean;
  /** A sign before or behind a name that the text says marks who leads: ▲. */
  leadMark?: string;
  /** The role of names without label or verb, as a column's heading gives it. */
  role?: AssignmentRole;
  /** Whether a name is in the registry. */
  isKnown?: (printed: string) => boolean;
  /** Labels that an editor says the meaning of. */
  labels?: ReadonlyMap<string, LabelMeaning>;
  /** Offsets before which the received text had a space or a line's end that the canonical text has not. */
  gaps?: ReadonlySet<number>;
}

// ---- Labels -----------------------------------------------------------------------------------------------------

export type LabelMeaning = AssignmentRole | 'deadline' | 'person' | 'all';

/** The first row whose words stand in a label says what it means. */
const labelMeanings: readonly [RegExp, LabelMeaning][] = [
  [/时限|时间|期限|进度|节点|时序/u, 'deadline'],
  [/领导|责任人|负责人|联系人|分管|责任科长|人员$/u, 'person'],
  [/(?:牵头|主办)[、和及与／/]+(?:责任|配合|协办|参与|负责)/u, 'all'],
  [/配合|协助|协办|协同|参与|参加|支持|会办|协作|联动/u, 'support'],
  [/牵头|主办|主责|主要责任|主要负责|第一责任|首位/u, 'lead'],
  [/责任|负责|落实|承办|实施|承担|执行|分工|主管/u, 'responsible'],
];

const labelWords =
  '总|主要|具体|第一|市级|省级|县级|区级|国家|直接|共同|牵头|主办|主责|责任|负责|配合|协助|协办|协同|参与|参加|支持|会办|协作|落实|承办|实施|承担|执行|分工|主管|完成|整改|办理|时间|进度|推进|工作|建设|改革|首位|联动|分管|包保|及|和|与|、|/|／';
const labelHeads =
  '单位|部门|机构|机关|主体|科室|处室|股室|方|地区|县区|市县|区县|时限|时间|期限|进度|节点|要求|安排|领导|责任人|负责人|联系人|人|者|分工|牵头|负责|配合|责任';
/** Anchored at the end: 市水利局责任单位 ends in a label. */
const labelAtEnd = new RegExp(
  `(?:${labelWords})*(?:${labelWords})(?:${labelHeads})(?:（[^（）]{1,6}）)?$`,
  'u',
);
/** A verb alone before a colon: 牵头：甲局；配合：乙局. */
const verbLabel =
  /(?<=^|[；。，、（\s])(?:牵头|主办|责任|配合|协办|协助|负责|承办|参与|落实|时限|时间|期限)$/u;
const labelAlone = new RegExp(`^(?:${labelWords})*(?:${labelHeads})$`, 'u');
const looksLikeLabel = /^\p{Script=Han}{0,6}(?:单位|部门|机构|主体|科室|领导|人|时限|时间|期限|者|方)$/u;

export interface Label {
  /** Offsets of the label in the text. */
  start: number;
  end: number;
  text: string;
  meaning: LabelMeaning | 'unknown';
}

/** What a label of a note or the heading of a column means; null when it is none of those known. */
export function labelMeaning(label: string): LabelMeaning | null {
  const view = simplify(label).replace(/\s/gu, '');
  const isLabel =
    labelAlone.test(view) || new RegExp(`^${labelAtEnd.source}`, 'u').test(view) || verbLabel.test(view);
  if (!isLabel) return null;
  return labelMeanings.find(([words]) => words.test(view))?.[1] ?? null;
}

const bracketLabel = /[【\[［〔（]\s*([^【】[\]［］〔〕（）：]{2,12})\s*[】\]］〕）]\s*[：:]?/gu;

/** A label at the beginning, set off by a space only. */
function spacedLabel(text: string, view: string, gaps: ReadonlySet<number>): Label[] {
  const words = new RegExp(`^(?:(?:${labelWords})+(?:单位|部门|主体|机构|时限|时间|期限))`, 'u').exec(
    view,
  )?.[0];
  const end = words?.length ?? 0;
  const isSetOff = (/^\s/u.test(view.slice(end)) || gaps.has(end)) && !/^\s*[：:]/u.test(view.slice(end));
  const meaning = words === undefined ? null : labelMeaning(words);
  return meaning && isSetOff ? [{ start: 0, end, text: text.slice(0, end), meaning }] : [];
}

/** Every label in a text, in order: before a colon, in brackets of its own, or first and set off by a space. */
export function labelsIn(
  text: string,
  gaps: ReadonlySet<number> = new Set(),
  own: ReadonlyMap<string, LabelMeaning> = new Map(),
): Label[] {
  const view = simplify(text);
  const depth = depths(text);
  const found: Label[] = spacedLabel(text, view, gaps);
  for (let at = 0; at < view.length; at += 1) {
    if (view.charAt(at) !== '：' && view.charAt(at) !== ':') continue;
    if (depth[at] !== 0) continue;
    const before = view.slice(0, at);
    const known = labelAtEnd.exec(before.trimEnd()) ?? verbLabel.exec(before);
    const meaning = known ? labelMeaning(known[0]) : null;
    if (known && meaning) {
      found.push({ start: known.index, end: at + 1, text: text.slice(known.index, at), meaning });
      continue;
    }
    const piece = /[^；。，、\s]*$/u.exec(before)?.[0] ?? '';
    const stated = own.get(piece);
    if (stated !== undefined)
      found.push({ start: at - piece.length, end: at + 1, text: piece, meaning: stated });
    else if (looksLikeLabel.test(piece))
      found.push({
        start: at - piece.length,
        end: at + 1,
        text: text.slice(at - piece.length, at),
        meaning: 'unknown',
      });
  }
  for (const match of view.matchAll(bracketLabel)) {
    const inner = match[1] ?? '';
    const meaning = labelMeaning(inner);
    const isName = found.some(({ start, end }) => match.index < end && match.index + match[0].length > start);
    if (meaning && !isName && /单位|部门|时限|时间|主体|领导|责任人/u.test(inner))
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        text: text.slice(match.index, match.index + match[0].length),
        meaning,
      });
  }
  return found.sort((a, b) => a.start - b.start);
}

// ---- Verbs ------------------------------------------------------------------------------------------------------

const manners =
  '(?:按照?|依据|依照|根据|结合|依)?(?:各自|有关|相关|本|部门|工作|法定|其)*(?:的)?(?:职责|职能|职权|分工|权限|责任)(?:分工|范围|任务|要求|和分工|及分工|权限)*(?:内|要求)?|分别|共同|联合|具体|统筹|抓好|做好|协同|密切|积极|各自|全力|主要|总|组织|均[须需应]|须|需|应|都要|各负其责|协力|齐抓共管|认真|抓|按|对口|牵头抓总|一并|同步|同时|等|予以|指导|监督|督促|协调';
const verbs =
  '牵头|主办|总负责|负总责|负责|督办|督查|(?:为|是)?(?:牵头|主办|责任|配合|协办|承办)(?:单位|部门)|配合|协助|协办|参与|参加|支持|落实|承办|实施|承担|执行|推进|办理|组织实施|抓落实|督导|完成|分工|开展|跟进|会办|协作';
const tails = '工作|相关工作|有关工作|各项工作|到位|推动|有关任务|相关任务';
const trailing = new RegExp(`(?:${verbs}|${manners}|${tails})$`, 'u');
const verbAtEnd = new RegExp(`(?:${verbs}|${tails})$`, 'u');

interface VerbPhrase {
  /** Length of what stands before the verbs. */
  length: number;
  verbs: string;
}

/** 市司法局按职责分工负责 → its first 4 characters, and 按职责分工负责; verbs are empty when the piece ends in none. */
function verbPhrase(piece: string): VerbPhrase {
  const view = simplify(piece).replace(/[\s，、]+$/u, '');
  if (!verbAtEnd.test(view) && !/(?:各负其责|牵头抓总|分工)$/u.test(view))
    return { length: view.length, verbs: '' };
  let rest = view;
  for (let match = trailing.exec(rest); match && match[0] !== ''; match = trailing.exec(rest)) {
    // 等 belongs to the names: 区水利局等按职责分工负责.
    if (match[0] === '等') break;
    rest = rest.slice(0, match.index).replace(/[\s，]+$/u, '');
  }
  return { length: rest.length, verbs: view.slice(rest.length) };
}

function roleOfVerbs(words: string): AssignmentRole | 'charge' {
  if (/配合|协助|协办|参与|参加|支持|会办|协作/u.test(words) && !/牵头/u.test(words)) return 'support';
  if (/牵头|主办|总负责|负总责/u.test(words)) return 'lead';
  return /责任(?:单位|部门)/u.test(words) ? 'responsible' : 'charge';
}

/** Cuts where one verb phrase ends and the next names begin without a mark: 甲局牵头乙局配合. */
const betweenPhrases =
  /(?<=牵头(?:负责|落实|办理|组织)?|负责|主办)(?=\p{Script=Han}{2,30}(?:配合|负责|参与|协助|落实|协办)(?:[，；。]|$))/gu;

// ---- Blanket clauses --------------------------------------------------------------------------------------------

const blanket =
  /下同|(?:以下|下列|后续|以后)(?:各项|任务|工作|均|都|不再|同|略|所有|有关|涉及)|以上(?:各项|任务|工作|均|所有)|不再(?:一一|逐一|单独|另行)?(?:重复|列|另|标注)|不另(?:行)?列|不一一|(?:各项|所有|全部|每项|其他各?项?)(?:任务|工作|措施).{0,12}(?:落实|负责|配合)|除[^，。；]{0,6}(?:注明|说明|列明|标注|标明|明确)[^，。；]{0,6}外[^。；]{0,20}(?:落实|负责|配合|牵头)|所列(?:各项|各|所有)?(?:任务|工作|措施|事项)[^。；]{0,14}(?:落实|负责|配合|牵头)|(?:任务|工作|措施|事项)[，,]?(?:均|都|统一)由[^，。；]{2,30}(?:落实|负责|配合|牵头)/u;

/** Whether a piece binds beyond its note. */
export const isBlanket = (piece: string): boolean => blanket.test(simplify(piece));

/** Whether words bind parts that stand elsewhere: 以上任务由…负责, 第1—3项由…负责. */
export const speaksOfOthers = (text: string): boolean =>
  /(?:(?<![级区])以上|上述|前述|本节|本部分|下列|下述)(?:各项|所有|全部)?(?:任务|工作|措施|事项|内容|要求|条款)?[，,]?(?:均|都|统一)?由?\p{Script=Han}{2,40}(?:负责|牵头|落实|配合)|第\s*[\d一二三四五六七八九十（）]+\s*(?:[-—–~至、,，]\s*第?[\d一二三四五六七八九十（）]+\s*)*[项条款]\p{Script=Han}{0,4}由?\p{Script=Han}{2,40}(?:负责|牵头|落实|配合)/u.test(
    simplify(text),
  );

/** Whether a text says that of bodies named together the first leads. */
export const saysFirstLeads = (text: string): boolean =>
  /(?:(?:排|列|位|居|名列)(?:名|在|于)?(?:第一|首|最前|前面|前列)|第一个|首个|首位)(?:位|名|个)?(?:的)?(?:责任|牵头|承办)?(?:单位|部门|者)?(?:的)?[，,]?(?:即)?(?:为|是|系|作为)(?:该项(?:工作|任务)的?|主要)?(?:牵头|主办|主要|第一责任|总牵头|主责)/u.test(
    simplify(text).replace(/\s/gu, ''),
  );

const nameMarks = '▲△★☆＊*#◆●※';

/** The sign by which a text says that it marks who leads; null when it says nothing of the kind. */
export function leadMarkIn(text: string): string | null {
  const view = simplify(text).replace(/\s/gu, '');
  const match = new RegExp(
    `[“（(]?([${nameMarks}])[”）)]?(?:号|标记|标识|符号|标注)?(?:者|的)?(?:单位|部门)?(?:为|是|系|表示|代表|指)(?:该项)?(?:任务|工作)?的?(?:牵头|主办|主要)`,
    'u',
  ).exec(view);
  return match?.[1] ?? null;
}

// ---- Reading ----------------------------------------------------------------------------------------------------

const emptyReading = (): AssignmentReading => ({
  lead: [],
  responsible: [],
  support: [],
  unspecified: [],
  deadline: null,
  blanket: null,
  doubts: [],
  form: 'other',
});

interface Piece {
  text: string;
  offset: number;
}

const trimPiece = ({ text, offset }: Piece): Piece => {
  const start = text.length - text.trimStart().length;
  return { text: text.trim(), offset: offset + start };
};

const slice = ({ text, offset }: Piece, start: number, end = text.length): Piece =>
  trimPiece({ text: text.slice(start, end), offset: offset + start });

/** Splits 甲局和乙局, 甲局及乙局: only where both sides are names; 人力资源和社会保障局 stays whole. */
function splitAtAnd(piece: Piece): Piece[] {
  const depth = depths(piece.text);
  for (const match of simplify(piece.text).matchAll(/以及|[和及与]/gu)) {
    if (depth[match.index] !== 0) continue;
    const left = slice(piece, 0, match.index);
    const right = slice(piece, match.index + match[0].length);
    if (isWholeName(left.text) && isBodyName(right.text) && [...right.text].length > 2)
      return [left, ...splitAtAnd(right)];
  }
  return [piece];
}

/** Ends as a name does, and not in a word that only begins one: 文化 is none, 财政局 is. */
const isWholeName = (text: string): boolean =>
  isBodyName(text) &&
  [...text].length > 2 &&
  !/(?:社会|城市|农村|乡村|城乡|企业|社区|地方|网络|会)$/u.test(simplify(text));

/** Splits where the received text had only a space between two names. */
function splitAtGaps(
  piece: Piece,
  rules: ReadingRules,
  doubt: (code: AssignmentDoubt, piece: Piece) => void,
): Piece[] {
  const depth = depths(piece.text);
  const marks = /[\s⏎/／]+/gu;
  const cuts = [
    ...[...piece.text.matchAll(marks)].map(({ index, 0: { length } }) => ({
      start: index,
      end: index + length,
    })),
    ...[...(rules.gaps ?? [])]
      .map((gap) => gap - piece.offset)
      .filter((at) => at > 0 && at < piece.text.length)
      .map((at) => ({ start: at, end: at })),
  ].sort((a, b) => a.start - b.start);
  for (const { start, end } of cuts) {
    if (depth[start] !== 0) continue;
    const left = slice(piece, 0, start);
    const right = slice(piece, end);
    if (!isWholeName(left.text) || !right.text) continue;
    if (!isBodyName(right.text) && !splitAtGaps(right, rules, () => undefined).slice(1).length) continue;
    if (piece.text.slice(start, end) !== '/') doubt('names-run-on', right);
    return [left, ...splitAtGaps(right, rules, doubt)];
  }
  return [piece];
}

const roleInBrackets: readonly [RegExp, AssignmentRole][] = [
  [/^(?:总?牵头(?:单位|部门)?|主办(?:单位)?|主责)$/u, 'lead'],
  [/^(?:配合|协助|协办|参与)(?:单位|部门)?$/u, 'support'],
  [/^(?:责任|负责|承办)(?:单位|部门)?$/u, 'responsible'],
];

/** 市水利局（牵头）, 各区政府（下同）: what stands in a bracket behind a name and is not part of it. */
function bracketAfterName({ text, offset }: Piece): {
  name: Piece;
  role?: AssignmentRole;
  blanket?: string;
  deadline?: string;
} {
  const match = /^(.+?)[（(〔[]([^（）()〔〕[\]]+)[）)〕\]]$/u.exec(text);
  const [, name = '', inner = ''] = match ?? [];
  if (!match) return { name: { text, offset } };
  const plain = { text: name.trimEnd(), offset };
  const role = roleInBrackets.find(([words]) => words.test(simplify(inner)))?.[1];
  if (role) return { name: plain, role };
  if (isBlanket(inner)) return { name: plain, blanket: inner };
  if (isDeadline(inner)) return { name: plain, deadline: deadlineText(inner) };
  return { name: { text, offset } };
}

class Reader {
  readonly reading = emptyReading();
  readonly #rules: ReadingRules;
  /** Names of which a verb only says 负责: their role depends on what else the note says. */
  readonly #inCharge: PrintedName[] = [];
  #verbsSeen = false;

  constructor(rules: ReadingRules) {
    this.#rules = rules;
  }

  doubt = (code: AssignmentDoubt, { text, offset }: Piece): void => {
    this.reading.doubts.push({ code, offset, text });
  };

  #setDeadline(text: string): void {
    this.reading.deadline = this.reading.deadline === null ? text : `${this.reading.deadline}；${text}`;
  }

  #setBlanket(text: string): void {
    const words = text.replace(/^[，；。\s]+|[，；。\s]+$/gu, '');
    this.reading.blanket = this.reading.blanket === null ? words : `${this.reading.blanket}；${words}`;
  }

  /** 县司法局6月: the name, when a time stands right behind it; the time is entered. */
  #withoutTime(piece: Piece): Piece {
    if (isBodyName(piece.text)) return piece;
    for (let at = 2; at < piece.text.length - 1; at += 1) {
      const name = piece.text.slice(0, at).trimEnd();
      const time = piece.text.slice(at).trimStart();
      if (!isDeadline(time) || !isBodyName(name)) continue;
      this.#setDeadline(deadlineText(time));
      return slice(piece, 0, name.length);
    }
    return piece;
  }

  /** Adds a list of names in a role; pieces that say when or bind beyond the note go where they belong. */
  #names(pieces: readonly Piece[], into: PrintedName[]): void {
    for (const piece of pieces) {
      for (const each of cutOutside(piece.text, /[、，,；;]/u)) {
        const whole = trimPiece({ text: each.text, offset: piece.offset + each.offset });
        if (/^(?:无|[/／—–-]*)$/u.test(whole.text)) continue;
        if (isDeadline(whole.text)) this.#setDeadline(deadlineText(whole.text));
        else if (isBlanket(whole.text) && !isBodyName(whole.text)) this.#setBlanket(whole.text);
        else
          for (const part of splitAtGaps(this.#withoutTime(whole), this.#rules, this.doubt).flatMap(
            splitAtAnd,
          ))
            this.#name(part, into);
      }
    }
  }

  #name(piece: Piece, into: PrintedName[]): void {
    const view = simplify(piece.text);
    const lead = /^(?:由|以及|及|和|与|其中|并由)(?=\p{Script=Han}{2})/u.exec(view);
    const {
      name,
      role,
      blanket: binds,
      deadline,
    } = bracketAfterName(lead ? slice(piece, lead[0].length) : piece);
    if (binds) this.#setBlanket(binds);
    if (deadline) this.#setDeadline(deadline);
    const sign = this.#rules.leadMark;
    if (sign !== undefined && (name.text.startsWith(sign) || name.text.endsWith(sign))) {
      const bare = name.text.replaceAll(sign, '');
      this.reading.lead.push({ printed: bare, offset: name.offset + name.text.indexOf(bare.charAt(0)) });
      this.#verbsSeen = true;
      return;
    }
    const printed = { printed: name.text, offset: name.offset };
    (role ? this.reading[role] : into).push(printed);
    if (role) this.#verbsSeen = true;
    if ((!isBodyName(name.text) || isTwoNames(name.text)) && !this.#rules.isKnown?.(name.text))
      this.doubt('name-doubtful', name);
  }

  /** 甲、乙牵头，丙、丁按职责分工负责，6月底前完成: chunks, each names with a verb, or names that wait for one. */
  sentence(sentence: Piece, role: AssignmentRole | null): void {
    const chunks = cutOutside(sentence.text, /[，,；;]/u).flatMap((chunk) => {
      const cuts = [...simplify(chunk.text).matchAll(betweenPhrases)].map(({ index }) => index);
      return [0, ...cuts].map((start, at): Piece => ({
        text: chunk.text.slice(start, cuts[at] ?? chunk.text.length),
        offset: sentence.offset + chunk.offset + start,
      }));
    });
    let waiting: Piece[] = [];
    let bound = false;
    for (const raw of chunks) {
      const chunk = this.#withoutAside(trimPiece(raw));
      if (chunk.text === '') continue;
      if (isDeadline(chunk.text)) {
        this.#setDeadline(deadlineText(chunk.text));
        continue;
      }
      if (bound || (isBlanket(chunk.text) && !isBodyName(chunk.text))) {
        // 各区政府均须落实，不另列出: the words before it that name nobody's verb belong to it.
        this.#setBlanket(
          this.reading.blanket !== null && bound ? `${this.reading.blanket}，${chunk.text}` : chunk.text,
        );
        if (bound) this.reading.blanket = (this.reading.blanket ?? '').replace(/^(.*)；\1，/u, '$1，');
        bound = true;
        continue;
      }
      if (saysFirstLeads(chunk.text)) {
        this.#setBlanket(chunk.text);
        continue;
      }
      const { length, verbs: words } = verbPhrase(chunk.text);
      if (words === '') {
        waiting.push(chunk);
        continue;
      }
      this.#verbsSeen = true;
      const pieces = [...waiting, slice(chunk, 0, length)].filter(({ text }) => text !== '');
      waiting = [];
      const said = roleOfVerbs(words);
      if (/督办|督查|督导|监督|指导/u.test(words) && !/负责|牵头|配合|落实/u.test(words))
        this.doubt('role-doubtful', chunk);
      if (pieces.length === 0) {
        // Only 按职责分工负责, behind names that are already in a role.
        if (role === null && this.#count() === 0) this.doubt('words-unread', chunk);
        continue;
      }
      if (pieces.some(({ text }) => /会同|会商/u.test(simplify(text)))) this.#together(pieces);
      else if (said === 'charge' && role !== null) this.#names(pieces, this.reading[role]);
      else if (said === 'charge') this.#names(pieces, this.#inCharge);
      else this.#names(pieces, this.reading[said]);
    }
    if (waiting.length > 0) {
      const target = role === null ? this.reading.unspecified : this.reading[role];
      if (role === null && this.#verbsSeen) waiting.forEach((piece) => this.doubt('role-doubtful', piece));
      this.#names(waiting, target);
    }
  }

  /** 县水利局负责（下同）: a bracket behind the verb that binds further or says when. */
  #withoutAside(piece: Piece): Piece {
    const { name, blanket: binds, deadline } = bracketAfterName(piece);
    if (binds) this.#setBlanket(binds);
    if (deadline) this.#setDeadline(deadline);
    return binds || deadline ? name : piece;
  }

  /** 甲会同乙: the text does not say who leads. */
  #together(pieces: readonly Piece[]): void {
    for (const piece of pieces) {
      const parts = piece.text.split(/会同|會同|会商/u);
      let offset = piece.offset;
      for (const part of parts) {
        this.#names([{ text: part, offset }], this.reading.unspecified);
        offset += part.length + 2;
      }
      this.doubt('role-doubtful', piece);
    }
  }

  #count(): number {
    return assignmentRoles.reduce((sum, role) => sum + this.reading[role].length, this.#inCharge.length);
  }

  /** `roleBehind`: of names that follow a person's name, without a label of their own. */
  label({ meaning, text, start }: Label, body: Piece, roleBehind: AssignmentRole | null): void {
    const [first, ...further] = cutOutside(body.text, /[。；;]/u).map((each) =>
      trimPiece({ text: each.text, offset: body.offset + each.offset }),
    );
    if (meaning === 'deadline') {
      const whole = body.text.replace(/[。；，、\s]+$/u, '');
      if (whole !== '') this.#setDeadline(deadlineText(whole));
      return;
    }
    if (meaning === 'person') {
      this.doubt('label-person', { text: `${text}：${first?.text ?? ''}`, offset: start });
      for (const sentence of further) if (sentence.text !== '') this.sentence(sentence, roleBehind);
      return;
    }
    if (meaning === 'unknown') this.doubt('label-strange', { text, offset: start });
    if (meaning === 'all') this.doubt('role-doubtful', { text, offset: start });
    const role = meaning === 'unknown' || meaning === 'all' ? 'unspecified' : meaning;
    if (first) this.sentence(first, role);
    for (const sentence of further) {
      if (sentence.text === '') continue;
      if (isBlanket(sentence.text) || saysFirstLeads(sentence.text)) this.#setBlanket(sentence.text);
      else this.sentence(sentence, role);
    }
  }

  /** Decides the roles that depend on the whole note. */
  finish(form: AssignmentReading['form']): AssignmentReading {
    const { reading } = this;
    const isTold = reading.lead.length + reading.responsible.length + reading.support.length > 0;
    if (this.#inCharge.length > 0) {
      const role = isTold ? 'responsible' : 'unspecified';
      reading[role].push(...this.#inCharge);
      reading[role].sort((a, b) => a.offset - b.offset);
    }
    if (this.#rules.firstLeads && reading.lead.length === 0) {
      const list = reading.unspecified.length > 0 ? reading.unspecified : reading.responsible;
      const [first, ...rest] = list.splice(0, list.length);
      if (first) reading.lead.push(first);
      reading.responsible.unshift(...rest);
    }
    reading.form =
      form === 'labels' ? 'labels' : this.#verbsSeen ? 'verbs' : this.#count() > 0 ? 'names' : 'other';
    return reading;
  }
}

/**
 * Input: what stands inside a note's brackets, on a line of its own or in a cell, in canonical text.
 * Output: names by role in printed order, deadline, blanket clause and every doubt. Never throws.
 */
export function readAssignment(text: string, rules: ReadingRules = {}): AssignmentReading {
  const reader = new Reader(rules);
  const labels = labelsIn(text, rules.gaps, rules.labels);
  const before = labels[0]?.start ?? text.length;
  for (const sentence of cutOutside(text.slice(0, before), /[。]/u)) {
    const piece = trimPiece(sentence);
    if (piece.text === '') continue;
    if (
      isBlanket(piece.text) &&
      !isBodyName(piece.text) &&
      cutOutside(piece.text, /[，,；;]/u).every((each) => isBlanket(each.text))
    )
      reader.sentence(piece, rules.role ?? null);
    else reader.sentence(piece, rules.role ?? null);
  }
  labels.forEach((label, at) => {
    const end = labels[at + 1]?.start ?? text.length;
    reader.label(
      label,
      trimPiece({ text: text.slice(label.end, end), offset: label.end }),
      rules.role ?? null,
    );
  });
  const isLabelled = labels.some(({ meaning }) => meaning !== 'unknown' && meaning !== 'person');
  return reader.finish(isLabelled ? 'labels' : 'other');
}
