import { loadCloseUp } from './close-up-styles.ts';

/** How much larger than in the window a picture must be for its natural size to be worth a tap. */
const worthwhile = 1.15;

/** Pixels down that a finger draws a picture to put it away. */
const awayAfter = 80;

/** Shows a picture alone in the window, with its caption; a tap on it leads to its natural size and back. */
export async function showPicture(picture: HTMLImageElement): Promise<void> {
  await loadCloseUp();
  const dialog = document.createElement('dialog');
  dialog.className = 'zoom';
  dialog.setAttribute('aria-label', picture.alt);
  const whole = copyOf(picture);
  const frame = document.createElement('div');
  frame.append(whole);
  dialog.append(frame, ...captionOf(picture), closeButton(dialog));
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog || target === frame) dialog.close();
  });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  const [width, height] = ownSize(picture);
  const fitted = Math.min(frame.clientWidth / width, frame.clientHeight / height);
  if (fitted * worthwhile < 1) enlargeOnTap(frame, whole, width);
  else whole.addEventListener('click', () => dialog.close());
  closeOnDraw(dialog, frame);
}

function copyOf(picture: HTMLImageElement): HTMLImageElement {
  const whole = document.createElement('img');
  whole.alt = picture.alt;
  whole.sizes = `min(100vw, ${ownSize(picture)[0]}px)`;
  // The larger copies of the kind that the browser has chosen: AVIF or WebP.
  whole.srcset = chosenSource(picture)?.srcset ?? picture.srcset;
  whole.src = picture.currentSrc;
  // The light ground of a drawing in dark ink.
  whole.style.background = picture.style.background;
  return whole;
}

/** The size that the page declares: the browser's own idea of it follows `sizes`. */
function ownSize(picture: HTMLImageElement): [width: number, height: number] {
  return [Number(picture.getAttribute('width')), Number(picture.getAttribute('height'))];
}

function chosenSource(picture: HTMLImageElement): HTMLSourceElement | undefined {
  const sources = picture.parentElement?.querySelectorAll('source') ?? [];
  return [...sources].find(({ srcset }) => srcset.includes(new URL(picture.currentSrc).pathname));
}

function captionOf(picture: HTMLImageElement): HTMLElement[] {
  const text = picture.closest('figure')?.querySelector('figcaption')?.textContent.trim() ?? '';
  if (text === '') return [];
  const caption = document.createElement('p');
  caption.textContent = text;
  return [caption];
}

function closeButton(dialog: HTMLDialogElement): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.autofocus = true;
  button.textContent = '×';
  button.title = document.querySelector<HTMLElement>('[data-body]')?.dataset['closeLabel'] ?? '';
  button.setAttribute('aria-label', button.title);
  button.addEventListener('click', () => dialog.close());
  return button;
}

/** At its natural size a picture is moved by finger, wheel or arrow keys; what was tapped stays where it is. */
function enlargeOnTap(frame: HTMLElement, whole: HTMLImageElement, width: number): void {
  whole.role = 'button';
  whole.tabIndex = 0;
  whole.ariaPressed = 'false';
  const toggle = (x: number, y: number): void => {
    const before = whole.getBoundingClientRect();
    const isNatural = frame.classList.toggle('natural');
    whole.ariaPressed = String(isNatural);
    if (isNatural) whole.sizes = `${width}px`;
    whole.style.width = isNatural ? `${width}px` : '';
    const after = whole.getBoundingClientRect();
    frame.scrollLeft += after.left + ((x - before.left) / before.width) * after.width - x;
    frame.scrollTop += after.top + ((y - before.top) / before.height) * after.height - y;
  };
  whole.addEventListener('click', ({ clientX, clientY }) => toggle(clientX, clientY));
  whole.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    toggle(innerWidth / 2, innerHeight / 2);
  });
}

function closeOnDraw(dialog: HTMLDialogElement, frame: HTMLElement): void {
  let from: number | undefined;
  frame.addEventListener('touchstart', ({ touches }) => {
    const isAlone = touches.length === 1 && !frame.classList.contains('natural');
    from = isAlone && visualViewport?.scale === 1 ? touches[0]?.clientY : undefined;
  });
  frame.addEventListener('touchend', ({ changedTouches }) => {
    if (from !== undefined && (changedTouches[0]?.clientY ?? 0) - from > awayAfter) dialog.close();
  });
}
