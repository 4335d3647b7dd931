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
    for (const link of links.values()) {
      if (link === current) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  }
}
