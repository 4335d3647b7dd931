import type { Phrase } from '../../search/query/parse-query.ts';
import { toSymbols } from '../../search/query/symbols.ts';
import { matchLine } from '../../search/query/matches.ts';
import { linesOf, type TextLine } from './page-lines.ts';
import { readPassage } from './passage.ts';
import { loadStyles } from './styles.ts';

/** Most places that are marked: a page full of marks shows nothing, and each is an element. */
const mostMarks = 400;

/** Shows the passage that a result led to: every place of what was looked for is marked, the passage is scrolled to. */
export function landOnPassage(): void {
  const passage = readPassage(location.hash);
  const body = document.querySelector<HTMLElement>('[data-body]');
  if (passage === undefined) return;
  // The address is for the post, not for the passage of one search.
  history.replaceState(history.state, '', location.pathname + location.search);
  if (body === null) return;
  void loadStyles();
  unmark();
  const phrases = passage.phrases.map((text): Phrase => ({ text, symbols: toSymbols(text) }));
  const ranges = rangesOf(linesOf(body), phrases);
  const target = ranges.filter(({ phrase }) => phrase === 0)[passage.occurrence] ?? ranges[0];
  if (target === undefined) return;
  const near = ranges.slice(Math.max(0, ranges.indexOf(target) - mostMarks / 2)).slice(0, mostMarks);
  const marks = near.map(({ range }) => [range, markRange(range)] as const);
  const first = marks.find(([range]) => range === target.range)?.[1][0];
  first?.classList.add('search-landed');
  first?.scrollIntoView({ block: 'center' });
  if (first === undefined) return;
  // Screen readers begin here, and the keyboard goes on from here.
  first.tabIndex = -1;
  first.focus({ preventScroll: true });
}

interface FoundRange {
  phrase: number;
  range: Range;
}

function rangesOf(lines: readonly TextLine[], phrases: readonly Phrase[]): FoundRange[] {
  return lines.flatMap((line) =>
    matchLine(line.text, phrases).matches.map(({ phrase, start, end }) => ({
      phrase,
      range: line.rangeOf(start, end),
    })),
  );
}

/** Marks a range, which may run over several elements, piece by piece; text that is marked already stays as it is. */
function markRange(range: Range): HTMLElement[] {
  const pieces: [Text, number, number][] = [];
  const root = range.commonAncestorContainer;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (
    let node: Node | null = root instanceof Text ? root : walker.nextNode();
    node;
    node = walker.nextNode()
  ) {
    if (
      !(node instanceof Text) ||
      !range.intersectsNode(node) ||
      node.parentElement?.closest('.search-found')
    )
      continue;
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : node.length;
    if (to > from) pieces.push([node, from, to]);
  }
  return pieces.map(([text, from, to]) => {
    text.splitText(to);
    const mark = document.createElement('mark');
    mark.className = 'search-found';
    const found = text.splitText(from);
    found.replaceWith(mark);
    mark.append(found);
    return mark;
  });
}

function unmark(): void {
  for (const mark of document.querySelectorAll('mark.search-found')) {
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    parent?.normalize();
  }
}
