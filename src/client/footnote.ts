/** What a reader of the note itself needs no more: the way back. */
const wayBack = '[data-footnote-backref], .footnote-backref, [href^="#fnref"], [href^="#user-content-fnref"]';

/** Shows a footnote beside its mark; false where the browser can't, and the link leads to it as ever. */
export function showFootnote(mark: HTMLAnchorElement): boolean {
  const note = document.getElementById(decodeURIComponent(mark.hash.slice(1)));
  if (note === null || !('showPopover' in HTMLElement.prototype)) return false;
  const box = document.createElement('div');
  box.className = 'footnote-box body';
  box.popover = 'auto';
  box.append(...[...note.cloneNode(true).childNodes]);
  for (const link of box.querySelectorAll(wayBack)) link.remove();
  for (const named of box.querySelectorAll('[id]')) named.removeAttribute('id');
  mark.after(box);
  box.showPopover();
  const { left, bottom, top } = mark.getBoundingClientRect();
  const width = box.offsetWidth;
  const isLow = bottom + box.offsetHeight + 16 > innerHeight;
  box.style.left = `${Math.max(16, Math.min(left, innerWidth - width - 16))}px`;
  box.style.top = `${isLow ? Math.max(16, top - box.offsetHeight - 8) : bottom + 8}px`;
  box.addEventListener('toggle', (event) => {
    if (event.newState === 'closed') box.remove();
  });
  return true;
}
