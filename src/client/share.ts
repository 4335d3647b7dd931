/** Milliseconds that what a button has done stays on it. */
const saidFor = 3000;

/** Brings the buttons below a post to life: the device's own menu, the link, the citation. */
export function startSharing(section: HTMLElement): void {
  const citation = section.querySelector<HTMLElement>('[data-citation]');
  const today = new Date().toLocaleDateString('sv-SE');
  if (citation) citation.textContent = citation.dataset['citation']?.replace('{today}', today) ?? '';
  const address = () => document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
  for (const button of section.querySelectorAll<HTMLButtonElement>('[data-share]')) {
    const way = button.dataset['share'];
    if (way === 'native') startNative(button);
    else
      button.addEventListener('click', () =>
        way === 'cite' && citation
          ? copy(button, citation.textContent, () => citation)
          : copy(button, ownAddress(), () => showAddress(button, ownAddress())),
      );
  }

  /** A repost's canonical link leads to its source: the page's own address is passed on. */
  function ownAddress(): string {
    const { origin, pathname } = location;
    return new URL(address()).pathname === pathname ? address() : origin + pathname;
  }
}

function startNative(button: HTMLButtonElement): void {
  // Not every browser can; the button keeps its place, so that nothing moves.
  if (!('share' in navigator)) return;
  button.classList.add('able');
  button.addEventListener('click', () => {
    // Readers who close the menu have changed their mind; that is no failure.
    void navigator.share({ title: document.title, url: location.href }).catch(() => undefined);
  });
}

/** The clipboard may be refused, as on plain http: then what is put into sight is selected, for the reader to copy. */
async function copy(button: HTMLButtonElement, text: string, show: () => HTMLElement): Promise<void> {
  const label = (button.dataset['label'] ??= button.textContent);
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = button.dataset['done'] ?? '';
  } catch {
    getSelection()?.selectAllChildren(show());
    button.textContent = button.dataset['refused'] ?? '';
  }
  setTimeout(() => (button.textContent = label), saidFor);
}

/** Puts the page's address into sight, once. */
function showAddress(button: HTMLButtonElement, address: string): HTMLElement {
  const shown = button.parentElement?.querySelector<HTMLElement>('.address') ?? document.createElement('p');
  shown.className = 'citation address';
  shown.textContent = address;
  button.parentElement?.append(shown);
  return shown;
}
