import type { ChangeNotice, PageReport } from '../offline/settings.ts';

/**
 * Registers the site's service worker, and says which page is open; one that was there before the worker is kept with
 * what it has loaded. `worker` is the path of its file.
 */
export async function startOffline(worker: string): Promise<void> {
  const { serviceWorker } = navigator;
  const isFirst = serviceWorker.controller === null;
  serviceWorker.addEventListener('message', ({ data }) => tellOfChange(data as ChangeNotice));
  try {
    await serviceWorker.register(worker);
  } catch {
    return; // private windows, plain http: the site is read as ever
  }
  const { active } = await serviceWorker.ready;
  const files = isFirst ? performance.getEntriesByType('resource').map(({ name }) => name) : [];
  active?.postMessage({ page: location.href, files } satisfies PageReport);
}

/** Shows one line at the foot of the window; the page changes only when the reader says so. */
function tellOfChange({ changed, reload, close }: ChangeNotice): void {
  if (document.querySelector('[data-changed]')) return;
  const line = document.createElement('p');
  line.className = 'variant-hint';
  line.role = 'status';
  line.dataset['changed'] = '';
  line.append(
    changed,
    button(reload, () => location.reload()),
    button(close, () => line.remove()),
  );
  document.querySelector('.site-header')?.prepend(line);
}

function button(label: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.addEventListener('click', act);
  return made;
}
