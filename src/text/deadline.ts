/** Times by which, or over which, something is to be done, as notes and columns print them: 6月底前完成, 持续推进. */
import { isBodyName } from './bodies.ts';
import { simplify } from './simplified.ts';

const number = '[\\d一二三四五六七八九十〇零]{1,4}';
const year = `(?:${number}年|当年|今年|本年度?|次年|明年|每年)`;
const month = `(?:\\d{1,2}[—–～~-]\\d{1,2}月|${number}月份?)`;
const day = `(?:${number}日|上旬|中旬|下旬|初|底|末|中)`;
const quarter = `(?:第?[一二三四1-4]季度(?:初|末|底|内)?|[上下]半年(?:内)?|[一二三四]季度)`;
const edge = '(?:之?前|以前|内|止|底前|末前|起)?';
const moment = `(?:${year}?(?:${month}${day}?|${quarter}|年?[底末中初]|内|全年)|${year}|年[底末中内]|全年|即日|月底|季末|季度末|每[月季年周半]+(?:度|年)?|各季度)${edge}`;
const span = `${moment}(?:[至到—~～-]+${moment})?`;
const until = `(?:于|在|到|截至|截止)?(?:${span})`;
const done =
  '(?:全面|基本|全部|分别|按时|力争|逐步|逐月|逐季|并|各)*(?:完成|办结|办理|落实到位|落实|建成|见效|取得[^，；。]{0,10}|实现[^，；。]{0,10}|启动|到位|执行|推进|实施|报送|开展|销号|整改到位|投入使用|印发|出台|公布)?';
const standing =
  '(?:全年|全年度|长期|常年|持续|常态化?|经常|立即|即时|适时|按期|按时间节点|按时序进度|近期|中期|远期|随时|及时|日常)(?:性|地)?(?:坚持|推进|开展|实施|落实|进行|工作|完成|抓好|推动|落实到位|并长期坚持|抓落实)*(?:[，、]?(?:持续|长期|常态化?)(?:坚持|推进|实施|开展)?)?';

const timed = new RegExp(`^(?:${until}${done}|${standing})$`, 'u');
const timedAndStanding = new RegExp(`^${until}${done}[，,、]?(?:并)?${standing}$`, 'u');
/** 3月底前出台相关政策: a time before which something short is done; names of bodies in it make it another thing. */
const before = new RegExp(`^(?:于|在|到)?${moment}(?:前|之前|以前|底前|末前|内)?[^，；。、（）]{1,14}$`, 'u');
const finished = /(?:全面|基本|全部|按时)?(?:完成|办结)$/u;

/** Whether a piece says nothing but when. */
export function isDeadline(piece: string): boolean {
  const view = simplify(piece).replace(/\s/gu, '');
  if (view === '') return false;
  if (timed.test(view) || timedAndStanding.test(view)) return true;
  return (
    before.test(view) &&
    /^[^月日年]*(?:\d|[一二三四五六七八九十]|年|每|季)[^，]*?[前底末内日]/u.test(view) &&
    !isBodyName(view) &&
    !/(?:负责|牵头|配合)$/u.test(view)
  );
}

/** 6月底前完成 → 6月底前: the time as printed; what cannot be spared stays. */
export function deadlineText(piece: string): string {
  const trimmed = piece.trim();
  const view = simplify(trimmed);
  const match = finished.exec(view);
  return match && match.index > 0 && /[\d月年底前末内日度旬]$/u.test(view.slice(0, match.index))
    ? trimmed.slice(0, match.index)
    : trimmed;
}
