/** Milliseconds that what a button has done stays on it. */
const saidFor = 3000;

/** Gives every code block a button that copies its text. */
export function startCopyButtons(body: HTMLElement): void {
  const { copyLabel = '', copiedLabel = '', refusedLabel = '' } = body.dataset;
  for (const code of body.querySelectorAll('figure.code > pre')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.dataset['copy'] = '';
    button.textContent = copyLabel;
    button.addEventListener('click', async () => {
      button.textContent = (await copyCode(code)) ? copiedLabel : refusedLabel;
      setTimeout(() => (button.textContent = copyLabel), saidFor);
    });
    code.after(button);
  }
}

/** The clipboard may be refused, as on plain http: then the code is selected, for the reader to copy. */
async function copyCode(code: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(code.textContent);
    return true;
  } catch {
    getSelection()?.selectAllChildren(code);
    return false;
  }
}
