/** How much wider than shown a picture must be for a closer look to be worth a click. */
const worthwhile = 1.15;

/** Lets pictures that are larger than they are shown open in full, at a click or by keyboard. */
export function startPictures(pictures: Iterable<HTMLImageElement>, label: string): void {
  for (const picture of pictures) {
    const own = Number(picture.getAttribute('width'));
    if (own < picture.clientWidth * worthwhile || picture.closest('a, button') !== null) continue;
    picture.classList.add('zoomable');
    picture.tabIndex = 0;
    picture.role = 'button';
    // A cover says nothing that its title doesn't; as a button it needs a name.
    picture.alt ||= label;
    // What cannot be fetched, after a deploy or without a connection, leaves the picture itself.
    const open = (): void =>
      void import('./close-up.ts')
        .then((module) => module.showPicture(picture))
        .catch(() => location.assign(picture.currentSrc));
    picture.addEventListener('click', open);
    picture.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      open();
    });
  }
}
