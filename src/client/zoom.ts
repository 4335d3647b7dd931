/** Shows a picture as large as the window allows; a click or Esc closes it, and the focus goes back. */
export function showPicture(picture: HTMLImageElement): void {
  const dialog = document.createElement('dialog');
  dialog.className = 'zoom';
  dialog.setAttribute('aria-label', picture.alt);
  const whole = document.createElement('img');
  whole.alt = picture.alt;
  whole.sizes = '100vw';
  whole.srcset = picture.srcset;
  whole.src = picture.currentSrc;
  dialog.append(whole);
  dialog.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
