/** Pause after a key before a search begins, in milliseconds: shorter than between two keys of quick typing. */
const pause = 60;

/**
 * Calls back with what a field holds while its reader types, but never while an input method's composition is open:
 * half a syllable is no query. Returns a function that calls back at once.
 */
export function watchTyping(field: HTMLInputElement, changed: (text: string) => void): () => void {
  let composing = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const now = () => {
    clearTimeout(timer);
    changed(field.value);
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(now, pause);
  };
  field.addEventListener('compositionstart', () => {
    composing = true;
    clearTimeout(timer);
  });
  field.addEventListener('compositionend', () => {
    composing = false;
    later();
  });
  field.addEventListener('input', (event) => {
    if (!composing && !(event as InputEvent).isComposing) later();
  });
  return now;
}

/** Says whether a key belongs to an input method; Safari sends Enter with code 229 just after a composition. */
export function isComposingKey(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}
