import type { List, Root, RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Block } from './blocks.ts';

const depths = { title: 1, section: 2, item: 3 } as const;

const text = (value: string) => ({ type: 'text', value }) as const;
const paragraph = (value: string): RootContent => ({ type: 'paragraph', children: [text(value)] });

function set(block: Block): RootContent {
  switch (block.kind) {
    case 'clause':
      return {
        type: 'list',
        spread: false,
        children: [
          {
            type: 'listItem',
            children: [
              {
                type: 'paragraph',
                children: [{ type: 'strong', children: [text(block.id)] }, text(` ${block.text}`)],
              },
            ],
          },
        ],
      };
    case 'caution':
      return { type: 'blockquote', children: [{ type: 'paragraph', children: [text(block.text)] }] };
    case 'line':
      return paragraph(block.text);
    default:
      return { type: 'heading', depth: depths[block.kind], children: [text(block.text)] };
  }
}

/** Clauses that follow each other make one list. */
const joined = (nodes: readonly RootContent[]): RootContent[] =>
  nodes.reduce<RootContent[]>((all, node) => {
    const last = all.at(-1);
    if (node.type !== 'list' || last?.type !== 'list') return [...all, node];
    const list: List = { ...last, children: [...last.children, ...node.children] };
    return [...all.slice(0, -1), list];
  }, []);

/** Blocks as CommonMark. Everything that Markdown, or GitHub's, would read as markup is escaped. */
export function blocksToMarkdown(blocks: readonly Block[]): string {
  const tree: Root = { type: 'root', children: joined(blocks.map(set)) };
  return toMarkdown(tree, {
    bullet: '-',
    unsafe: [
      { character: '~', inConstruct: 'phrasing' },
      { atBreak: true, character: '|' },
    ],
  });
}
