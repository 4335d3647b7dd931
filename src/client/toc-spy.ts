/** Marks the entry of the table of contents whose part is being read. */
export function startTocSpy(toc: HTMLElement): void {
  const links = new Map<string, HTMLAnchorElement>();
  for (const link of toc.querySelectorAll('a')) links.set(decodeURIComponent(link.hash.slice(1)), link);
  const headings = [...links.keys()]
    .map((id) => document.getElementById(id))
    .filter((heading) => heading !== null);
  // From far above down to a fifth of the window: a heading in there has been passed, however fast the reader jumps.
  const observer = new IntersectionObserver(mark, { rootMargin: '1000000px 0px -80% 0px' });
  for (const heading of headings) observer.observe(heading);

  function mark(): void {
    const passed = headings.filter((heading) => heading.getBoundingClientRect().top < innerHeight * 0.2 + 1);
    const current = links.get(passed.at(-1)?.id ?? '');
    if (current?.ariaCurrent) return;
    for (const link of links.values()) {
      if (link === current) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    // Whoever points at the contents, or is in them by keyboard, is reading those.
    if (!toc.matches(':hover, :focus-within')) showEntry(toc);
  }
}

/** Scrolls contents that are longer than their box so that the current entry is in its middle; the page stays where it is. */
export function showEntry(toc: HTMLElement): void {
  const current = toc.querySelector('[aria-current]');
  if (current === null || toc.scrollHeight <= toc.clientHeight) return;
  const [box, entry] = [toc.getBoundingClientRect(), current.getBoundingClientRect()];
  toc.scrollTop += (entry.top + entry.bottom - box.top - box.bottom) / 2;
}
