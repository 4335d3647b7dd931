import { voidElements } from '../../html/elements.ts';
import { walkTags } from '../../html/walk-tags.ts';

/** Whether every element that begins in a piece of markup ends in it, and the other way round. */
export function isBalanced(markup: string): boolean {
  const open: string[] = [];
  let isBalanced = true;
  walkTags(markup, ({ name, isEnd }) => {
    if (voidElements.has(name)) return;
    if (!isEnd) open.push(name);
    else if (open.pop() !== name) isBalanced = false;
  });
  return isBalanced && open.length === 0;
}
