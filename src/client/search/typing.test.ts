import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchTyping } from './typing.ts';

/** A field as far as typing needs one. */
function makeField() {
  const field = Object.assign(new EventTarget(), { value: '' });
  const fire = (type: string, more = {}) => field.dispatchEvent(Object.assign(new Event(type), more));
  return { field: field as unknown as HTMLInputElement, fire };
}

describe('watchTyping', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('waits for a pause and gives what is there then', () => {
    const { field, fire } = makeField();
    const changed = vi.fn();
    watchTyping(field, changed);
    for (const text of ['客', '客户', '客户服']) {
      field.value = text;
      fire('input');
      vi.advanceTimersByTime(20);
    }
    expect(changed).not.toHaveBeenCalled();
    vi.advanceTimersByTime(100);
    expect(changed.mock.calls).toEqual([['客户服']]);
  });

  it('is silent while a composition is open, whatever the order of its events', () => {
    const { field, fire } = makeField();
    const changed = vi.fn();
    watchTyping(field, changed);
    fire('compositionstart');
    for (const text of ['k', 'ke', 'ke h', 'ke hu']) {
      field.value = text;
      fire('input', { isComposing: true });
      vi.advanceTimersByTime(500);
    }
    // A browser that forgets to say so.
    fire('input');
    vi.advanceTimersByTime(500);
    expect(changed).not.toHaveBeenCalled();
    field.value = '客户';
    fire('input', { isComposing: true });
    fire('compositionend');
    vi.advanceTimersByTime(500);
    expect(changed.mock.calls).toEqual([['客户']]);
  });

  it('drops what was waiting when a composition begins', () => {
    const { field, fire } = makeField();
    const changed = vi.fn();
    watchTyping(field, changed);
    field.value = '客';
    fire('input');
    fire('compositionstart');
    vi.advanceTimersByTime(500);
    expect(changed).not.toHaveBeenCalled();
  });
});
