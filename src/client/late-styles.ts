/**
 * Loads a style sheet that pages don't link; not by a plain import, or the bundler would link it from every page. What
 * can't be had fails as a module does: whoever waits for it shows nothing, rather than something without its form.
 */
export function loadLateStyles(href: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.onload = () => resolve();
    link.onerror = () => reject(new Error(href));
    document.head.append(link);
  });
}
