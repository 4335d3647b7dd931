/** Milliseconds that 「已複製」 stays. */
const saidFor = 2000;

/** Gives every code block a button that copies its text. */
export function startCopyButtons(body: HTMLElement): void {
  const { copyLabel = '', copiedLabel = '' } = body.dataset;
  for (const figure of body.querySelectorAll<HTMLElement>('figure.code')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.dataset['copy'] = '';
    button.textContent = copyLabel;
    button.addEventListener('click', async () => {
      if (!(await copyText(figure.querySelector('pre')?.textContent ?? ''))) return;
      button.textContent = copiedLabel;
      setTimeout(() => (button.textContent = copyLabel), saidFor);
    });
    figure.append(button);
  }
}

/** The clipboard may be refused, as on plain http: then nothing is claimed. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
