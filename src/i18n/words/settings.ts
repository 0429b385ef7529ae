/** How the reader wants to see the pages. */
export const zh = {
  'settings.theme': '明暗',
  'settings.system': '随系统',
  'settings.light': '浅色',
  'settings.dark': '深色',
  'settings.contrast': '对比度',
  'settings.more': '高对比度',
  'settings.shortcut': '按“/”键搜索',
  'settings.on': '开',
  'settings.off': '关',
  'size.title': '大字：文字的大小',
  'size.short': '大字',
  'size.normal': '标准',
  'size.large': '大',
  'size.largest': '特大',
} as const;

export const en = {
  'settings.theme': 'Light or dark',
  'settings.system': 'as the system',
  'settings.light': 'light',
  'settings.dark': 'dark',
  'settings.contrast': 'Contrast',
  'settings.more': 'high',
  'settings.shortcut': 'Press “/” to search',
  'settings.on': 'On',
  'settings.off': 'Off',
  'size.title': 'Size of the text',
  'size.short': 'Size',
  'size.normal': 'Standard',
  'size.large': 'Large',
  'size.largest': 'Largest',
} as const satisfies Record<keyof typeof zh, string>;
