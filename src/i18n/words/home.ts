/** The home page. */
export const zh = {
  'home.what.title': '这是什么',
  'home.what.text':
    '{issuer}{date}印发了《{title}》（{number}）。本站把它的全文逐句编号，列明每一项由谁牵头、谁负责，并译成英文。',
  'home.not.title': '这不是什么',
  'home.not.text': '这不是政府网站。本站只说计划写了什么，不说做没做到；文字以官方文本为准。',
  'home.plans.title': '本站的其他计划',
  'home.sections.title': '{sections}个部分，{items}项',
  'home.leaders.title': '谁牵头最多',
  'home.leaders.count': '牵头{n}项',
  'home.leaders.all': '全部单位',
  'home.targets.title': '计划写出的数字',
  'home.targets.all': '全部指标',
  'home.cite.title': '怎样引用',
  'home.cite.text': '每一句都有固定的编号和地址。例如第{n}项第{c}句是{id}：',
} as const;

export const en = {
  'home.what.title': 'What this is',
  'home.what.text':
    'On {date}, the {issuer} issued the {title} ({number}). This site numbers every sentence of it, sets out who leads and who is responsible for each item, and translates it into English.',
  'home.not.title': 'What this is not',
  'home.not.text':
    'This is not a government website. It says what the plan says, not whether it was done, and the official text prevails.',
  'home.plans.title': 'Other plans on this site',
  'home.sections.title': '{sections} sections, {items} items',
  'home.leaders.title': 'Who leads most',
  'home.leaders.count': 'leads {n} items',
  'home.leaders.all': 'All units',
  'home.targets.title': 'Numbers the plan sets',
  'home.targets.all': 'All targets',
  'home.cite.title': 'How to cite',
  'home.cite.text':
    'Every sentence has a number and an address that do not change. Item {n}, sentence {c}, for example, is {id}:',
} as const satisfies Record<keyof typeof zh, string>;
