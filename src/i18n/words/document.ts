/** The full text as a document, and contents lists of long pages. */
export const zh = {
  'document.title': '全文',
  'document.link': '连起来读全文，可打印',
  'document.pageTitle': '全文：{title}',
  'document.intro':
    '打印出来是A4纸，版面按GB/T 9704—2012：每面22行，每行28字；没有红头、印章和份号。收到的只有文字，没有字体和版面，版面是编者所排。',
  'document.only': '只看中文',
  'document.both': '中英对照',
  'document.views': '阅读方式',
  'document.repairs': '校订',
  'document.repairsText': '以下各处疑有误字，正文已校订，加线标出。',
  'document.sheet': '非官方转载，并非任何政府机关制作，也未经其批准或核对；内容以官方文本为准。',
  'contents.title': '本页内容',
} as const;

export const en = {
  'document.title': 'Full text',
  'document.link': 'Read or print the full text',
  'document.pageTitle': 'Full text: {title}',
  'document.intro':
    'Made for printing on A4. The text as received has no typefaces or layout; the layout is the editors’ own.',
  'document.only': 'English only',
  'document.both': 'With the Chinese',
  'document.views': 'How to read',
  'document.repairs': 'Repairs',
  'document.repairsText':
    'The Chinese is probably wrong in these places; the translation follows the repaired text.',
  'document.sheet':
    'Unofficial republication and translation, not made, approved, or checked by any government body. The official text prevails.',
  'contents.title': 'On this page',
} as const satisfies Record<keyof typeof zh, string>;
