/** Words that stand on every page, and on the pages about the site. */
export const zh = {
  'site.name': '政府计划公开版',
  'site.shortName': '政府计划（非官方）',
  'site.unofficial': '非官方公开文本',
  'site.description': '政府计划的非官方公开版：逐句可查、可引、中英对照。',
  'site.descriptionOf': '《{title}》的非官方公开版：逐句可查、可引、中英对照。',
  'site.disclaimer':
    '本站是非官方转载和翻译，并非任何政府机关制作，也未经其批准或核对；内容以官方文本为准。英文为非官方译文。',
  'site.skip': '跳到正文',
  'nav.main': '主导航',
  'nav.menu': '菜单',
  'nav.plan': '计划',
  'nav.units': '单位',
  'nav.terms': '术语',
  'nav.about': '关于本站',
  'nav.breadcrumbs': '所在位置',
  'nav.footer': '页脚',
  'nav.home': '首页',
  'nav.cameFrom': '回到刚才的页面',
  'nav.data': '数据',
  'gateway.lead': '一份政府计划的非官方公开版：逐句可查、可引、中英对照。',
  'gateway.enter': '进入中文版',
  'about.more': '更多说明',
  'list.separator': '、',
  'notFound.title': '没有这一页',
  'notFound.text': '地址可能有误。可以从这里找：',
} as const;

export const en = {
  'site.name': 'Open Edition of Government Plans',
  'site.shortName': 'Government plans',
  'site.unofficial': 'Unofficial edition',
  'site.description':
    'An unofficial open edition of government plans: searchable and citable sentence by sentence, in Chinese and English.',
  'site.descriptionOf':
    'An unofficial open edition of {title}: searchable and citable sentence by sentence, in Chinese and English.',
  'site.disclaimer':
    'This is an unofficial republication and translation. No government body has made, approved, or checked it; the official text prevails. The English is an unofficial translation.',
  'site.skip': 'Skip to content',
  'nav.main': 'Main',
  'nav.menu': 'Menu',
  'nav.plan': 'Plan',
  'nav.units': 'Units',
  'nav.terms': 'Terms',
  'nav.about': 'About',
  'nav.breadcrumbs': 'Where you are',
  'nav.footer': 'Footer',
  'nav.home': 'Home',
  'nav.cameFrom': 'Back to where you were',
  'nav.data': 'Data',
  'gateway.lead':
    'An unofficial open edition of a government plan: searchable and citable sentence by sentence, in Chinese and English.',
  'gateway.enter': 'Enter the English edition',
  'about.more': 'More',
  'list.separator': ', ',
  'notFound.title': 'There is no such page',
  'notFound.text': 'The address may be wrong. You can start from here:',
} as const satisfies Record<keyof typeof zh, string>;
