interface XliffUnit {
  source: unknown;
  target?: unknown;
  note?: string;
}

interface XliffDocument {
  resources: Record<string, Record<string, XliffUnit>>;
  sourceLanguage: string;
  targetLanguage: string;
}

declare module 'xliff/js2xliff' {
  export default function js2xliff(document: XliffDocument): Promise<string>;
}

declare module 'xliff/xliff2js' {
  export default function xliff2js(xml: string): Promise<XliffDocument>;
}
