/** Milliseconds that 「已複製」 stays. */
const saidFor = 2000;

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
        copy(button, way === 'cite' ? citation?.textContent : ownAddress()),
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

/** The clipboard may be refused, as on plain http: then nothing is claimed. */
async function copy(button: HTMLButtonElement, text: string | null | undefined): Promise<void> {
  try {
    await navigator.clipboard.writeText(text ?? '');
  } catch {
    return;
  }
  const label = button.textContent;
  button.textContent = button.dataset['done'] ?? '';
  setTimeout(() => (button.textContent = label), saidFor);
}
