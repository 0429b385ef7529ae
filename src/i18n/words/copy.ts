/** The copy menu. Read on the page, and by the script that comes when a button is turned to. */
export const zh = {
  'copy.title': '复制',
  'copy.link': '链接',
  'copy.zh': '中文引文',
  'copy.en': '英文引文',
  'copy.both': '中英引文',
  'copy.cite': '引注',
  'copy.copy': '复制',
  'copy.done': '已复制：{what}',
  'copy.failed': '未能复制，请选取文字自行复制。',
  'copy.repair': '“{text}”在收到的文本中作“{received}”，为编者校订。',
} as const;

export const en = {
  'copy.title': 'Copy',
  'copy.link': 'Link',
  'copy.zh': 'Chinese quotation',
  'copy.en': 'English quotation',
  'copy.both': 'Both languages',
  'copy.cite': 'Citation',
  'copy.copy': 'Copy',
  'copy.done': 'Copied: {what}',
  'copy.failed': 'Could not copy. Please select the text and copy it yourself.',
  'copy.repair': '“{text}” is the editors’ repair; the received text reads “{received}”.',
} as const satisfies Record<keyof typeof zh, string>;
