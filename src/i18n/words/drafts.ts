/** Content that is not finished yet, as it is shown while one edits. */
export const zh = {
  'draft.title': '〔标题待写〕{text}',
  'draft.translation': '〔待译〕{zh}',
  'draft.stale': '〔原文已改，译文待复核〕{en}',
  'draft.heading': '本页尚有待办',
  'draft.lead': '以下内容写完、改正之前，构建和校验（npm run verify）都不会通过。',
  'draft.count': '{count} 处',
  'draft.others': '其他页面还有 {count} 处待办。',
  'draft.all': '全部待办',
  'draft.severity.error': '错误',
  'draft.severity.draft': '待写',
  'draft.severity.note': '提示',
} as const;

export const en = {
  'draft.title': '[Title to be written] {text}',
  'draft.translation': '[Not translated yet] {zh}',
  'draft.stale': '[The Chinese has changed: read again] {en}',
  'draft.heading': 'Still to be done on this page',
  'draft.lead': 'The build and npm run verify refuse the content until this is written or put right.',
  'draft.count': 'To be done: {count}',
  'draft.others': '{count} more on other pages.',
  'draft.all': 'Everything still to be done',
  'draft.severity.error': 'error',
  'draft.severity.draft': 'draft',
  'draft.severity.note': 'note',
} as const satisfies Record<keyof typeof zh, string>;
