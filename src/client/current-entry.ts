/** Scrolls a menu that is wider than the window so far that the entry of the page is seen; the page stays where it is. */
export function showCurrent(nav: HTMLElement): void {
  const current = nav.querySelector('[aria-current]');
  if (current === null || nav.scrollWidth <= nav.clientWidth) return;
  const [frame, entry] = [nav.getBoundingClientRect(), current.getBoundingClientRect()];
  nav.scrollLeft += entry.left + entry.width / 2 - (frame.left + frame.width / 2);
}
