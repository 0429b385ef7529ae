/** The published files and the page about them. */
export const zh = {
  'data.title': '数据',
  'data.lead': '本站页面上的内容都能整份下载。页面和文件出自同一份数据，不会彼此不符。',
  'data.contents': '本页内容',
  'data.caution':
    '都是非官方文本：中文以官方文本为准，英文是非官方译文，解释和概括出自编者。职责的三种依据（点名、成员、未写明）不可相加。',
  'data.bytes': '{n}字节',
  'data.many': '另有{n}个同类文件，例如{example}；全部列在索引里。',
  'data.all': '全部文件的地址、字节数和SHA-256在这里：',
  'format.json': 'JSON数据',
  'format.json.text':
    '给程序用，内容最全：整份计划一个文件，每一项、每个单位各一个文件，另有索引。每句带received（收到的文字）、zh（校订后）、en（非官方英译）和地址。schemaVersion第一位变了才可能不兼容。',
  'format.schema': 'JSON Schema说明',
  'format.schema.text': '说明JSON里每个字段是什么，可以用来校验。',
  'format.csv': 'CSV表格',
  'format.csv.text':
    '给表格软件和统计用，每种东西一张表，编码UTF-8，第一行是列名。“Excel用”的内容相同，只在开头多一个字节顺序标记，Excel才不会显示乱码；在Excel里打开时，句的编号6.10可能变成6.1，请按文本导入。以=、+、-、@开头的文字前会加一个撇号，防止被当作公式。',
  'format.metadata': '表格的说明',
  'format.metadata.text':
    '两份给程序读的说明，内容相同，标准不同：W3C的CSV on the Web和Frictionless的Data Package，写明每列的类型、含义、主键和表间关系，后者还有字节数和校验和。',
  'data.columns': '表格的列',
  'data.columns.text': '同名的列在每张表里意思相同，可以用来连接。',
  'type.string': '文字',
  'type.integer': '整数',
  'type.number': '数',
  'type.boolean': '真假',
  'type.date': '日期',
  'type.list': '列表',
  'type.address': '网址',
  'data.examples': '例子',
  'data.examples.text': '三段程序问同一个问题：{unit}牵头哪几项？它们在每次检查本站时真的运行。',
  'file.index': '全部文件的索引',
  'file.itemSchema': '单项数据的说明（JSON Schema）',
  'file.unitSchema': '单位数据的说明（JSON Schema）',
  'file.indexSchema': '索引的说明（JSON Schema）',
  'file.excel': '{table}（Excel用）',
  'file.csvw': '表格的说明（CSV on the Web）',
  'file.dataPackage': '表格的说明（Frictionless Data Package，附校验和）',
} as const;

export const en = {
  'data.title': 'Data',
  'data.lead':
    'Everything on these pages can be downloaded whole. Pages and files are made from the same data, so they cannot disagree.',
  'data.contents': 'On this page',
  'data.caution':
    'All of it is unofficial: for the Chinese, the official text prevails; the English is an unofficial translation; explanations and summaries are the editors’. The three bases of a duty (named, member, possible) must not be added up.',
  'data.bytes': '{n} bytes',
  'data.many': 'And {n} more of this kind, such as {example}; the index lists them all.',
  'data.all': 'The address, size, and SHA-256 of every file stand here:',
  'format.json': 'JSON',
  'format.json.text':
    'For programs, and the fullest: one file for the whole plan, one for each item and each unit, and an index. Each clause has received (the text as received), zh (after repairs), en (unofficial translation), and its address. Only a new first number of schemaVersion may break a program.',
  'format.schema': 'JSON Schema',
  'format.schema.text': 'Says what each field of the JSON is, and can be used to validate it.',
  'format.csv': 'CSV',
  'format.csv.text':
    'For spreadsheets and statistics: one table for each kind of thing, in UTF-8, column names in the first line. The files for Excel say the same and only add the byte order mark that keeps Excel from garbling Chinese; Excel may also turn clause 6.10 into 6.1, so import that column as text. A text that begins with =, +, -, or @ gets an apostrophe before it, so that it is not run as a formula.',
  'format.metadata': 'Descriptions of the tables',
  'format.metadata.text':
    'Two descriptions for programs, the same in content, under two standards: CSV on the Web (W3C) and Data Package (Frictionless). They give each column’s type and meaning, the keys, and how the tables connect; the second also gives sizes and checksums.',
  'data.columns': 'Columns of the tables',
  'data.columns.text': 'A column’s name means the same in every table and can be used to join them.',
  'type.string': 'text',
  'type.integer': 'whole number',
  'type.number': 'number',
  'type.boolean': 'true or false',
  'type.date': 'date',
  'type.list': 'list',
  'type.address': 'web address',
  'data.examples': 'Examples',
  'data.examples.text':
    'Three programs ask the same question: which items does {unit} lead? They are really run whenever this site is checked.',
  'file.index': 'Index of all files',
  'file.itemSchema': 'Description of an item’s data (JSON Schema)',
  'file.unitSchema': 'Description of a unit’s data (JSON Schema)',
  'file.indexSchema': 'Description of the index (JSON Schema)',
  'file.excel': '{table} (for Excel)',
  'file.csvw': 'Description of the tables (CSV on the Web)',
  'file.dataPackage': 'Description of the tables (Frictionless Data Package, with checksums)',
} as const satisfies Record<keyof typeof zh, string>;
