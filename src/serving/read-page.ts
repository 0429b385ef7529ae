/** What the steps after the build need to know of a page, from one reading of its HTML. */
import { Parser } from 'htmlparser2';

export interface PageFacts {
  /** Texts of the scripts that stand in the page, each once. */
  scripts: string[];
  /** Texts of its style elements, each once. */
  styles: string[];
  /** The ids in its main part that an address may name. */
  ids: string[];
  /** Where the page leads at once, when that is all it does. */
  refresh: string | null;
}

/** Types of the script elements that hold data. Of every other type a browser may run what stands in it. */
const dataTypes: readonly string[] = ['application/json', 'application/ld+json'];

/** Elements whose ids serve the page itself: form controls, drawings, what opens over the text. */
const inner = ['form', 'svg', 'template', 'dialog', 'input', 'select', 'textarea', 'button'];

/** Read as a browser does: in an attribute `<script>` is text. */
export function readPage(html: string): PageFacts {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  const ids: string[] = [];
  let refresh: string | null = null;
  let into: Set<string> | null = null;
  let text = '';
  let isMain = false;
  let hidden = 0;
  const open: boolean[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      text = '';
      if (
        name === 'script' &&
        attributes['src'] === undefined &&
        !dataTypes.includes(attributes['type'] ?? '')
      )
        into = scripts;
      else if (name === 'style') into = styles;
      if (attributes['http-equiv'] === 'refresh') refresh = attributes['content']?.split('url=')[1] ?? null;
      const isHidden = inner.includes(name) || 'popover' in attributes;
      open.push(isHidden);
      if (isHidden) hidden += 1;
      if (isMain && hidden === 0 && attributes['id']) ids.push(attributes['id']);
      if (name === 'main') isMain = true;
    },
    ontext(part) {
      if (into !== null) text += part;
    },
    onclosetag(name) {
      if (text !== '') into?.add(text);
      into = null;
      text = '';
      if (open.pop()) hidden -= 1;
      if (name === 'main') isMain = false;
    },
  });
  parser.end(html);
  return { scripts: [...scripts], styles: [...styles], ids, refresh };
}
