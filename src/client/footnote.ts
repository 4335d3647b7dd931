import { loadCloseUp } from './close-up-styles.ts';

/** What a reader of the note itself needs no more: the way back. */
const wayBack = '[data-footnote-backref], .footnote-backref, [href^="#fnref"], [href^="#user-content-fnref"]';

/** Shows a footnote beside its mark, with the focus; false where the browser can't, and the link leads to it as ever. */
export async function showFootnote(mark: HTMLAnchorElement): Promise<boolean> {
  const note = document.getElementById(decodeURIComponent(mark.hash.slice(1)));
  if (note === null || !('showPopover' in HTMLElement.prototype)) return false;
  await loadCloseUp();
  const box = makeBox(note, mark);
  // Before the box is hidden: a mark that is clicked again closes one and opens another.
  box.addEventListener('beforetoggle', ({ newState }) => (mark.ariaExpanded = String(newState === 'open')));
  box.addEventListener('toggle', ({ newState }) => {
    if (newState === 'closed') box.remove();
  });
  box.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !box.contains(relatedTarget)) box.hidePopover();
  });
  mark.after(box);
  box.showPopover();
  placeBeside(mark, box);
  // Whoever can't see it hears it; Esc leads back to the mark.
  box.focus({ preventScroll: true });
  return true;
}

function makeBox(note: HTMLElement, mark: HTMLAnchorElement): HTMLElement {
  const box = document.createElement('div');
  box.className = 'footnote-box body';
  box.popover = 'auto';
  box.role = 'note';
  box.ariaLabel = `${document.querySelector('.footnotes h2')?.textContent ?? ''} ${mark.textContent}`.trim();
  box.tabIndex = -1;
  box.append(...note.cloneNode(true).childNodes);
  for (const link of box.querySelectorAll(wayBack)) link.remove();
  for (const named of box.querySelectorAll('[id]')) named.removeAttribute('id');
  return box;
}

function placeBeside(mark: HTMLElement, box: HTMLElement): void {
  const { left, bottom, top } = mark.getBoundingClientRect();
  const isLow = bottom + box.offsetHeight + 16 > innerHeight;
  box.style.left = `${Math.max(16, Math.min(left, innerWidth - box.offsetWidth - 16))}px`;
  box.style.top = `${isLow ? Math.max(16, top - box.offsetHeight - 8) : bottom + 8}px`;
}
