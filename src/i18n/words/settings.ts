/** How the reader wants to see the pages. */
export const zh = {
  'settings.title': '显示',
  'settings.theme': '明暗',
  'settings.system': '随系统',
  'settings.light': '浅色',
  'settings.dark': '深色',
  'settings.contrast': '对比度',
  'settings.more': '高对比度',
  'settings.size': '字号',
  'settings.shortcut': '按“/”键搜索',
  'settings.on': '开',
  'settings.off': '关',
  'settings.normal': '标准',
} as const;

export const en = {
  'settings.title': 'Display',
  'settings.theme': 'Light or dark',
  'settings.system': 'as the system',
  'settings.light': 'light',
  'settings.dark': 'dark',
  'settings.contrast': 'Contrast',
  'settings.more': 'high',
  'settings.size': 'Text size',
  'settings.shortcut': 'Press “/” to search',
  'settings.on': 'On',
  'settings.off': 'Off',
  'settings.normal': 'standard',
} as const satisfies Record<keyof typeof zh, string>;
