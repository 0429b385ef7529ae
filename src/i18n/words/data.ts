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
  'meta.source': '{number}（收到的纯文本，未见公布的原件）',
  'file.index': '全部文件的索引',
  'file.itemSchema': '单项数据的说明（JSON Schema）',
  'file.unitSchema': '单位数据的说明（JSON Schema）',
  'file.indexSchema': '索引的说明（JSON Schema）',
  'file.excel': '{table}（Excel用）',
  'file.csvw': '表格的说明（CSV on the Web）',
  'file.dataPackage': '表格的说明（Frictionless Data Package，附校验和）',
  'file.akn.zh': '整份计划，中文（Akoma Ntoso）',
  'file.akn.en': '整份计划，英文译文（Akoma Ntoso）',
  'file.akn.repair': '编者校订',
  'file.text.zh': '整份计划，中文',
  'file.text.en': '整份计划，英文译文',
  'format.akn': 'Akoma Ntoso法律文本',
  'format.akn.text':
    '法律文本的国际标准格式（OASIS LegalDocML 3.0）。中文和英文各一个文件，同一作品（FRBR Work）的两个表达；每句有eId，第6项第3句是para_6__cl_3；责任注里的每个名称都标明是哪个单位。中文文件保留收到的用字，校订放在注里。每次检查本站时，都按依据该标准写成的结构规则核对；构建环境取不到OASIS的模式文件（XSD），所以没有用它验证过。',
  'format.markdown': 'Markdown文本',
  'format.markdown.text':
    '整份计划和每一项，中文、英文各一个文件，每句前有编号。适合放进文档、笔记，或交给语言模型。',
  'format.text': '纯文本',
  'format.text.text': '与Markdown内容相同，不带标记。中文是校订后的文字；照收到样子的在“来源文本”。',
  'file.source': '来源文本，照收到的样子',
  'file.vocabulary': '本站自定的词汇',
  'file.catalog': '数据目录（DCAT）',
  'file.tables': '表格',
  'data.publisher': '本非官方版的编者',
  'data.rights':
    '计划原文属于行政性质的文件，依《中华人民共和国著作权法》第五条不适用该法，编者不主张任何权利；译文、解释和整理按知识共享署名4.0（CC BY 4.0）许可使用。',
  'format.source': '来源文本',
  'format.source.text':
    '“来源文本”是编者收到的纯文本，一个字节也没有改；“规范文本”只规范了标点、空格和换行，页面上的摘要（SHA-256）据它计算。',
  'format.linked': '关联数据（JSON-LD）',
  'format.linked.text':
    '目录按DCAT列出整份数据的文件、字节数和校验和。每个页面里也有JSON-LD：计划、部分和事项是schema.org的Legislation，法律效力一律标为非官方，译文与原文互相指明；单位是GovernmentOrganization，术语是DefinedTerm。',
  'llms.text': '文本',
  'llms.caution':
    '引用请写事项和句的编号，如6.3。职责的三种依据（named、member、possible）不可相加。计划说的是2022年要求做什么，不是做到了什么。',
  'vocabulary.title': '自定的词汇',
  'vocabulary.text':
    'schema.org的legislationResponsible指对制定这份文件负责的机构，和计划里的“责任单位”不是一回事。所以事项与单位的关系用两个自定的词：',
  'vocabulary.lead': '牵头单位',
  'vocabulary.lead.text': '责任注列为“牵头单位”的单位，按印出的次序，列首位的在最前。',
  'vocabulary.responsible': '责任单位',
  'vocabulary.responsible.text': '责任注列为“责任单位”的单位或集合称谓，按印出的次序；集合称谓不展开为成员。',
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
  'meta.source': '{number} (plain text as received; the published original was not seen)',
  'file.index': 'Index of all files',
  'file.itemSchema': 'Description of an item’s data (JSON Schema)',
  'file.unitSchema': 'Description of a unit’s data (JSON Schema)',
  'file.indexSchema': 'Description of the index (JSON Schema)',
  'file.excel': '{table} (for Excel)',
  'file.csvw': 'Description of the tables (CSV on the Web)',
  'file.dataPackage': 'Description of the tables (Frictionless Data Package, with checksums)',
  'file.akn.zh': 'The whole plan in Chinese (Akoma Ntoso)',
  'file.akn.en': 'The whole plan in English translation (Akoma Ntoso)',
  'file.akn.repair': 'Editors’ repair',
  'file.text.zh': 'The whole plan in Chinese',
  'file.text.en': 'The whole plan in English translation',
  'format.akn': 'Akoma Ntoso, legal XML',
  'format.akn.text':
    'The international standard for legal texts (OASIS LegalDocML 3.0). Chinese and English are two expressions of one work in FRBR’s sense, a file each; every clause has an eId, the third of item 6 being para_6__cl_3; every name in a responsibility note is marked with the unit it means. The Chinese file keeps the wording as received and gives repairs as notes. Structure is checked against rules written from the standard; the OASIS schema could not be fetched where this site is built, so the files were not validated with it.',
  'format.markdown': 'Markdown',
  'format.markdown.text':
    'The whole plan and each item, a file for Chinese and one for English, each clause with its number. For documents, notes, or language models.',
  'format.text': 'Plain text',
  'format.text.text':
    'The same as the Markdown without markup. The Chinese is the text after repairs; the text as received is the source text.',
  'file.source': 'Source text, as received',
  'file.vocabulary': 'The edition’s own vocabulary',
  'file.catalog': 'Catalog of the data (DCAT)',
  'file.tables': 'Tables',
  'data.publisher': 'The editors of this unofficial edition',
  'data.rights':
    'The plan’s text is a document of an administrative nature, to which the Copyright Law of the People’s Republic of China does not apply under its Article 5; the editors claim no rights in it. The translation, explanations, and arrangement may be used under Creative Commons Attribution 4.0 (CC BY 4.0).',
  'format.source': 'Source text',
  'format.source.text':
    'The source text is the plain text the editors received, with not one byte changed. The canonical text has punctuation, spaces, and line breaks normalized and nothing else; the digests on the pages are taken over it.',
  'format.linked': 'Linked data (JSON-LD)',
  'format.linked.text':
    'The catalog lists the files of the whole data with sizes and checksums, in DCAT. Every page holds JSON-LD too: the plan, its sections, and its items are schema.org’s Legislation, of unofficial legal value throughout, with translation and original naming each other; units are GovernmentOrganization, terms DefinedTerm.',
  'llms.text': 'Text',
  'llms.caution':
    'Cite by item and clause, as in 6.3. The three bases of a duty (named, member, possible) must not be added up. The plan says what was asked for in 2022, not what was done.',
  'vocabulary.title': 'Own vocabulary',
  'vocabulary.text':
    'In schema.org, legislationResponsible is the body that answers for the making of a text, which is not what the plan means by a responsible unit. So the relation of items and units has two words of its own:',
  'vocabulary.lead': 'lead unit',
  'vocabulary.lead.text':
    'A unit the responsibility note prints as a lead unit, in printed order: the first comes first.',
  'vocabulary.responsible': 'responsible unit',
  'vocabulary.responsible.text':
    'A unit or a group the responsibility note prints as responsible, in printed order; a group is not spelled out into its members.',
} as const satisfies Record<keyof typeof zh, string>;
