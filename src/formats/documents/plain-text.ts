import type { Block } from './blocks.ts';

const set = (block: Block): string => (block.kind === 'clause' ? `${block.id} ${block.text}` : block.text);

/** Blocks as plain text: an empty line before each, but none between clauses. */
export const blocksToText = (blocks: readonly Block[]): string =>
  `${blocks
    .map((block, index) => {
      const isNext = block.kind === 'clause' && blocks[index - 1]?.kind === 'clause';
      return `${index === 0 ? '' : isNext ? '\n' : '\n\n'}${set(block)}`;
    })
    .join('')}\n`;
