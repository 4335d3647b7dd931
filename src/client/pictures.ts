/** How much wider than shown a picture must be for a closer look to be worth a click. */
const worthwhile = 1.15;

/** Lets pictures that are larger than they are shown open in full, at a click or by keyboard. */
export function startPictures(pictures: Iterable<HTMLImageElement>): void {
  for (const picture of pictures) {
    const own = Number(picture.getAttribute('width'));
    if (own < picture.clientWidth * worthwhile || picture.closest('a, button') !== null) continue;
    picture.classList.add('zoomable');
    // A button needs a name: what says nothing to a screen reader opens at a click alone.
    if (picture.alt !== '') {
      picture.tabIndex = 0;
      picture.role = 'button';
    }
    const open = (): void => void import('./zoom.ts').then(({ showPicture }) => showPicture(picture));
    picture.addEventListener('click', open);
    picture.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      open();
    });
  }
}
