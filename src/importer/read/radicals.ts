/**
 * Fonts of PDFs give some characters the code of the radical that looks alike: ⽔ for 水. A text is searched, compared
 * and looked up by its characters, so they are read as what they stand for.
 */

// CJK Radicals Supplement that stand for a character of their own; Kangxi radicals are folded by Unicode itself (NFKC).
const supplement =
  '⺁厂⺇几⺌小⺎兀⺏尣⺐尢⺑尢⺓幺⺔彑⺗心⺘手⺙攴⺛旡⺝月⺞歺⺟母⺠民⺡水⺢水⺣火⺤爪⺥爪⺦丬⺨犬⺩王⺪疋⺫目⺬示⺭示⺮竹⺯糸⺰纟⺱网⺲网⺳网⺴网⺵网⺶羊⺷羊⺸羊⺹老⺺聿⺻聿⺼肉⺽臼⺾艸⺿艸⻀艸⻁虎⻂衣⻃襾⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阜⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟';

const characters = new Map<string, string>();
for (let at = 0; at + 1 < supplement.length; at += 2)
  characters.set(supplement.charAt(at), supplement.charAt(at + 1));

const radical = /[\u2e80-\u2fdf]/gu;

/** Input: a text. Output: the same with characters for radicals, and how many were replaced. */
export function withoutRadicals(text: string): { text: string; count: number } {
  let count = 0;
  const plain = text.replace(radical, (char) => {
    const found = characters.get(char) ?? char.normalize('NFKC');
    if (found !== char) count += 1;
    return found;
  });
  return { text: plain, count };
}
