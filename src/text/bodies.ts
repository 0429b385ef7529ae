/** What a printed name of a body looks like: 市司法局, 县水利局（河湖局）, 各有关部门, 区水利局等有关部门. */
import { closingBracket, openingBrackets } from './brackets.ts';
import { simplify } from './simplified.ts';

/** How names of bodies end: departments, governments, parties, enterprises, collectives. */
const endings = [
  '局|委|办|厅|部|室|署|处|院|所|站|中心|公司|集团|银行|分行|支行|厂|学校|大学|学院|中学|医院|报社|电台|电视台|台|馆|社|库|网|港',
  '政府|委员会|常委会|管委|协会|学会|联合会|商会|总会|基金会|红十字会|研究会|促进会|侨联|工会|妇联|残联|团委|工商联|文联|科协|社科联|台联|作协|记协|法学会|贸促会',
  '法院|检察院|大队|支队|总队|中队|队|军分区|人武部|武装部|警备区|警区|纪委|监委|党委|党组|党工委|工委|支部|党校|指挥部|领导小组|工作组|小组|专班|联席会议|委员|组',
  '开发区|园区|新区|高新区|经开区|示范区|试验区|保税区|片区|景区|街道|乡镇|镇街|街镇|镇办|镇|乡|苏木|县|市|区|州|盟|旗|省|村|社区|管理区|林场|农场|垦区|矿区',
  '单位|部门|机构|企业|机关|方面|各方|地区|地方|科|股|司|处室|科室|主体|平台|运营商|运营企业|组织|院校|高校|城市|行业|协作区|联盟|基地|会',
].join('|');

const collective = /^(?:各(?![项类种个环])|有关|相关|其他|全[市县区省州]|沿[江海河]|上述|所有)/u;
const ending = new RegExp(`(?:${endings})$`, 'u');
const openList =
  /等(?:[一二三四五六七八九十\d]+[个家])?(?:各|有关|相关|市直|区直|县直|省直|成员|责任|职能|主管)*(?:单位|部门|机构|企业|地区|地方|方面|县|市|区|县区|乡镇|镇|街道)?$/u;
/** Words that no name of a body holds: the piece is a sentence, or part of one. */
const foreign =
  /[。：！？；“”<>▲△★☆＊*#◆●※]|的(?!士)|(?:加快|推进|推动|完善|健全|确保|实现|进一步|已经|并且|应当|必须|可以|不得|如果|不再|不另|下同)/u;
/** 1—2项由市委编办: which parts a body is bound to, not a name. */
const numbered = /^第?[\d一二三四五六七八九十]+(?:[-—–~至、][\d一二三四五六七八九十]+)*[项条款]|(?<!自)由/u;
const longest = 30;

/** The name without what its brackets hold. */
export function withoutBrackets(name: string): string {
  let depth = 0;
  return [...name]
    .filter((char) => {
      if (openingBrackets.has(char)) depth += 1;
      const kept = depth === 0;
      if (closingBracket.has(char)) depth = Math.max(0, depth - 1);
      return kept;
    })
    .join('');
}

/** Whether a piece of a list reads as the name of a body or of a collective of bodies. */
export function isBodyName(printed: string): boolean {
  const name = simplify(withoutBrackets(printed)).replace(/\s/gu, '');
  if (name.length < 2 || [...name].length > longest || foreign.test(name)) return false;
  if (numbered.test(name)) return false;
  if (/\d{1,2}月|年底/u.test(name)) return false;
  return (
    ending.test(name) ||
    openList.test(name) ||
    (collective.test(name) &&
      name.length <= 12 &&
      !/任务|工作|措施|事项|环节|要求|全面|要|加强|重视/u.test(name))
  );
}

/** 市司法局市财政局, 财政局司法局: an ending of a body, and after it another body of the same place. */
const runTogether =
  /^(?:([市区县省州旗盟镇])\p{Script=Han}{1,14}(?:局|委|委员会|办|办公室|院|厅|中心|队|公司|社)\1(?!场|容|域|直|外|委|政府|民(?!政)|政(?![务协法]))\p{Script=Han}{1,14}(?:局|委|委员会|办|办公室|院|厅|中心|队|公司|社)|\p{Script=Han}{1,8}(?<!总)局\p{Script=Han}{2,8}(?<!分)局)$/u;

/** Whether a piece is the names of two bodies with nothing between them. */
export const isTwoNames = (printed: string): boolean =>
  runTogether.test(simplify(withoutBrackets(printed)).replace(/\s/gu, ''));

/** Whether a printed name leaves open whom it means besides those it names. */
export const isOpenList = (printed: string): boolean => openList.test(simplify(withoutBrackets(printed)));
