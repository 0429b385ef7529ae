/** The home page. */
export const zh = {
  'home.is': '本站把这份计划逐句编号，列明每一项谁牵头、谁负责，并译成英文。',
  'home.isNot': '这不是政府网站：只说计划写了什么，不说做没做到；文字以官方文本为准。',
  'home.parts': '{sections}个部分，{items}项，{sentences}句',
  'home.questions': '您想知道什么',
  'home.items': '全部{n}项，谁牵头',
  'home.leads': '{names}等{n}个',
  'home.choose.is': '本站把政府计划逐句编号，列明每一项谁牵头、谁负责，并译成英文。',
  'home.choose.title': '选一份计划',
  'map.title': '一格一句',
  'map.intro': '每一格是计划里的一句话，点开就是它的原文、译文和谁来做。一列是一项，一组是一个部分。',
  'map.skip': '跳过这张图',
  'map.full': '写了数字、次数或期限',
  'map.half': '写了成果或全覆盖',
  'map.plain': '其余',
} as const;

export const en = {
  'home.is':
    'This site numbers every sentence of the plan, sets out who leads and who is responsible for each item, and translates it into English.',
  'home.isNot':
    'This is not a government website: it says what the plan says, not whether it was done, and the official text prevails.',
  'home.parts': '{sections} sections, {items} items, {sentences} sentences',
  'home.questions': 'What people ask',
  'home.items': 'All {n} items, and who leads them',
  'home.leads': '{names} and others, {n} in all',
  'home.choose.is':
    'This site numbers every sentence of government plans, sets out who leads and who is responsible for each item, and translates them into English.',
  'home.choose.title': 'Choose a plan',
  'map.title': 'One square, one sentence',
  'map.intro':
    'Each square is a sentence of the plan and leads to its text, its translation, and who is to do it. A column is an item, a group of columns a section.',
  'map.skip': 'Skip this map',
  'map.full': 'sets a number, a frequency, or a deadline',
  'map.half': 'sets a deliverable or full coverage',
  'map.plain': 'the rest',
} as const satisfies Record<keyof typeof zh, string>;
