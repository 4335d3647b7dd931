/** Shows a picture as large as the window allows; a click or Esc closes it, and the focus goes back. */
export function showPicture(picture: HTMLImageElement): void {
  const dialog = document.createElement('dialog');
  dialog.className = 'zoom';
  dialog.setAttribute('aria-label', picture.alt);
  const whole = document.createElement('img');
  whole.alt = picture.alt;
  whole.sizes = '100vw';
  // The larger copies of the kind that the browser has chosen: AVIF or WebP.
  whole.srcset = chosenSource(picture)?.srcset ?? picture.srcset;
  whole.src = picture.currentSrc;
  dialog.append(whole);
  dialog.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

function chosenSource(picture: HTMLImageElement): HTMLSourceElement | undefined {
  const sources = picture.parentElement?.querySelectorAll('source') ?? [];
  return [...sources].find(({ srcset }) => srcset.includes(new URL(picture.currentSrc).pathname));
}
