/** Loads a frame of another host in place of the link that stands for it, at a click; modified clicks follow the link. */
export function startOutsideFrames(places: Iterable<HTMLElement>): void {
  for (const place of places)
    place.querySelector('a')?.addEventListener('click', (event) => {
      const frame = place.querySelector('template')?.content.firstElementChild;
      if (!(frame instanceof HTMLElement) || event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      place.replaceChildren(frame);
      frame.focus();
    });
}
