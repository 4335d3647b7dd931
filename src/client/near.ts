/** Does something once an element comes near the window, and never without a reader who scrolls there. */
export function whenNear(element: HTMLElement, act: () => unknown): void {
  const watch = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      watch.disconnect();
      act();
    },
    { rootMargin: '300px' },
  );
  watch.observe(element);
}
