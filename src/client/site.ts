import './search/opener.ts';
import { whenNear } from './near.ts';
import { showCurrent } from './current-entry.ts';
import { startScriptSwitch } from './script-switch.ts';
import { startThemeSwitch } from './theme-switch.ts';

// The place is restored first: everything else may wait for a task of its own.
startScriptSwitch();
setTimeout(start);

// Before the page is loaded, which is what it waits for.
const { offline } = document.documentElement.dataset;
if (offline && 'serviceWorker' in navigator) {
  const startWorker = () => import('./offline.ts').then((module) => module.startOffline(offline));
  // A first visit has nothing of it yet: the page comes first. Later ones hear at once what the worker says.
  if (navigator.serviceWorker.controller) void startWorker();
  else addEventListener('load', () => setTimeout(startWorker, 3000));
}

function start(): void {
  // Old blogs and forums told their posts apart by numbers: nobody else needs the map of their addresses.
  const { queryRedirects } = document.documentElement.dataset;
  if (queryRedirects && /[?&](?:p|page_id|post|cat|m|tag|(?:cat)?id|[aftu]id)=/.test(location.search))
    void import('./query-redirect.ts').then((module) => module.followQuery(queryRedirects));

  const themeButton = document.querySelector<HTMLButtonElement>('[data-theme-switch]');
  if (themeButton) startThemeSwitch(themeButton);

  // Where a menu's entry is can be known when the page is laid out: to ask before has all of it laid out in this task.
  requestAnimationFrame(() =>
    setTimeout(() => {
      for (const nav of document.querySelectorAll<HTMLElement>('.site-nav ul, .script-switch'))
        showCurrent(nav);
    }),
  );

  const body = document.querySelector<HTMLElement>('[data-body]');
  if (body) {
    // The heading is the link: it is read once, can be reached by keyboard, and its address copied.
    for (const heading of body.querySelectorAll<HTMLElement>(':is(h2, h3, h4)[id]:not(:has(a))')) {
      const link = document.createElement('a');
      link.className = 'own-link';
      link.href = `#${heading.id}`;
      link.append(...heading.childNodes);
      heading.append(link);
    }
    // Few pages have all of these: each loads what it needs.
    const pictures = document.querySelectorAll<HTMLImageElement>('[data-body] img, .post-cover img');
    if (pictures.length > 0 || body.querySelector('figure.code'))
      void import('./parts.ts').then((module) => module.startParts(body, pictures));
    const frames = body.querySelectorAll<HTMLElement>('.outside');
    if (frames.length > 0)
      void import('./outside-frames.ts').then((module) => module.startOutsideFrames(frames));
    const diagrams = body.querySelectorAll<HTMLElement>('[data-diagram]');
    const { mermaid } = document.documentElement.dataset;
    if (mermaid && diagrams.length > 0)
      void import('./diagrams.ts').then((module) => module.startDiagrams(diagrams, mermaid));
    // A note is read where its mark is; modified clicks, and browsers without popovers, follow the link.
    for (const mark of body.querySelectorAll<HTMLAnchorElement>('sup a[href^="#"]')) {
      mark.ariaExpanded = 'false';
      mark.addEventListener('click', (event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || !('popover' in mark)) return;
        event.preventDefault();
        void import('./close-up.ts')
          .then((module) => module.showFootnote(mark))
          .catch(() => false)
          .then((isShown) => isShown || (location.hash = mark.hash));
      });
    }
  }

  const header = document.querySelector<HTMLElement>('.site-header');
  if (header) {
    // The bar and contents that follow are for readers who are past the header: nobody else loads them.
    const watch = new IntersectionObserver(([entry]) => {
      if (entry === undefined || entry.isIntersecting) return;
      watch.disconnect();
      void import('./reading-bar.ts').then((module) => module.startReadingBar(header));
    });
    watch.observe(header);
  }

  const passingOn = document.querySelector<HTMLElement>('[data-passing-on]');
  if (passingOn)
    whenNear(passingOn, () => import('./share.ts').then((module) => module.startSharing(passingOn)));

  const comments = document.querySelector<HTMLElement>('[data-comments]');
  if (comments)
    whenNear(comments, () =>
      import('./comments/comments.ts').then((module) => module.openComments(comments)),
    );

  const announcement = document.querySelector<HTMLElement>('[data-close-announcement]');
  announcement?.addEventListener('click', () =>
    import('./announcement.ts').then((module) => module.closeAnnouncement()),
  );

  const tagFilter = document.querySelector<HTMLInputElement>('[data-tag-filter]');
  // Knowing both scripts takes a table of characters, which only the tag index needs.
  if (tagFilter) void import('./tag-filter-box.ts').then((module) => module.startTagFilter(tagFilter));
}
