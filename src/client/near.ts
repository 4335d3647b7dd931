/**
 * Does something once an element comes near the window, and never without a reader who scrolls there.
 * A click on one of its buttons before that is done is made again afterwards: a slow network loses none.
 */
export function whenNear(element: HTMLElement, act: () => Promise<unknown>): void {
  let done: Promise<unknown> | undefined;
  const start = () => (done ??= act().finally(() => element.removeEventListener('click', clickedEarly)));
  const clickedEarly = ({ target }: Event) => {
    const button = (target as Element).closest('button');
    if (button) void start().then(() => button.click());
  };
  element.addEventListener('click', clickedEarly);
  const watch = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      watch.disconnect();
      void start();
    },
    { rootMargin: '300px' },
  );
  watch.observe(element);
}
