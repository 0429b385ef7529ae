/**
 * The view of a text in which layouts are recognised: Traditional characters of the grammar's own words
 * as Simplified ones, full-width digits and letters as ASCII. Length and offsets stay; the text itself is never changed.
 */

// Characters of labels, verbs, numbering, head elements, kinds of bodies; not a converter of running text.
const pairs =
  '牽牵頭头單单責责負负協协辦办參参與与導导領领實实進进時时間间節节點点務务項项號号關关於于發发總总體体職职據据執执區区縣县鄉乡鎮镇廳厅處处員员會会園园開开業业構构續续長长後后須须應应個个國国門门聯联團团' +
  '隊队學学醫医銀银場场館馆臺台網网黨党組组級级為为報报錄录圖图計计劃划畫画規规範范決决議议見见書书標标準准題题類类別别備备註注訂订從从樣样屬属師师經经濟济財财稅税農农漁渔礦矿產产動动衛卫環环護护氣气電电' +
  '質质術术數数條条內内無无採采專专東东廣广島岛隸隶轄辖鐵铁鋼钢願愿勞劳資资檔档審审統统調调穩稳訪访軍军貿贸蓋盖紀纪監监檢检婦妇殘残僑侨鹽盐煙烟儲储糧粮機机擬拟裡里裏里啟启請请認认識识設设許许評评試试該该' +
  '課课論论諸诸貫贯贊赞車车軌轨轉转達达過过遠远適适選选還还邊边鄰邻釋释銜衔錢钱鍵键鏈链閉闭閱阅陽阳陰阴階阶際际險险隨随難难雙双雲云順顺預预頒颁頻频顯显風风養养餘余驗验魚鱼龍龙齊齐齡龄歷历曆历嚴严塊块壓压' +
  '夠够奪夺孫孙寧宁寫写層层';

const simplified = new Map<string, string>();
for (let at = 0; at + 1 < pairs.length; at += 2) simplified.set(pairs.charAt(at), pairs.charAt(at + 1));

const asciiOf = (char: string): string =>
  /[０-９Ａ-Ｚａ-ｚ]/u.test(char) ? String.fromCharCode(char.charCodeAt(0) - 0xfee0) : char;

/** Input: any text. Output: the same length in UTF-16, with what the grammar knows in its plain form. */
export const simplify = (text: string): string =>
  text.replace(/[\u3400-\u9fff０-９Ａ-Ｚａ-ｚ]/gu, (char) => simplified.get(char) ?? asciiOf(char));
