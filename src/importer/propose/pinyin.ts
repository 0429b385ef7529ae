/** Ids and place names in pinyin, as those of the registry are. */
import { pinyin } from 'pinyin-pro';

const syllables = (text: string): string[] =>
  pinyin(text.replace(/[^\p{Script=Han}A-Za-z0-9]/gu, ''), {
    toneType: 'none',
    type: 'array',
    v: true,
    nonZh: 'consecutive',
  }).map((syllable) => syllable.toLowerCase().replace(/[^a-z0-9]/gu, ''));

/** Words that names of bodies are made of, the longest first; what is none of them goes two by two. */
const words =
  '人民政府 委员会 管委会 办公室 办公厅 办事处 开发区 自治区 国务院 有关 相关 政府 部门 单位 街道 乡镇 地区 直属 机构 国家 人民 社会 保障 市场 监管 行政 审批 信息 发展 改革 城乡 建设 农业 农村 文化 旅游 教育 体育 卫生 健康 应急 管理 自然 资源 规划 生态 环境 交通 运输 工业 财政 司法 公安 民政 水利 林业 商务 审计 统计 信访 数据 城市 退役 军人 事务 税务 气象 档案 各 直'.split(
    ' ',
  );

function segments(name: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < name.length;) {
    const word =
      words.find((each) => name.startsWith(each, at)) ??
      name.slice(at, at + (name.length - at === 3 ? 3 : 2));
    found.push(word);
    at += word.length;
  }
  return found;
}

/** 司法局 → sifaju, 行政审批局 → xingzheng-shenpiju: the kind of body goes with the word before it. */
export function idOf(name: string): string {
  const parts = segments(name.replace(/[^\p{Script=Han}A-Za-z0-9]/gu, ''));
  const last = parts.at(-1) ?? '';
  if (parts.length > 1 && [...last].length === 1) parts.splice(-2, 2, `${parts.at(-2)}${last}`);
  return parts.map((part) => syllables(part).join('')).join('-');
}

/** 乙县 → Yixian: one capital, as places are written where nothing better is known. */
export const placeName = (name: string): string => {
  const word = syllables(name).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
};
