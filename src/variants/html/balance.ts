import { isVoid } from './elements.ts';

const tag = /<(\/?)([a-z][^\s/>]*)(?:[^>"']|"[^"]*"|'[^']*')*>/gi;

/** Whether every element that begins in a piece of markup ends in it, and the other way round. */
export function isBalanced(markup: string): boolean {
  const open: string[] = [];
  for (const [, closing, name = ''] of markup.matchAll(tag)) {
    const element = name.toLowerCase();
    if (isVoid(element)) continue;
    if (!closing) open.push(element);
    else if (open.pop() !== element) return false;
  }
  return open.length === 0;
}
