import { createApp } from 'astro/app/entrypoint';
import Page from '../../layouts/SitePage.astro';
import { renderNow } from './compiler-runtime.ts';
import { PageResult, type PageAssets } from './page-result.ts';

/** The compiled templates as Astro serves them: for the bodies of MDX posts. */
export const app = createApp({ streaming: false });

/** Renders the page of a view: what Astro would answer, without a request. */
export function renderView(locals: App.Locals): string | Promise<string> {
  return renderNow(Page as never, new PageResult(locals, assets));
}

const assets = pageAssets();

function pageAssets(): PageAssets {
  const { base, entryModules, routes } = app.manifest;
  const url = (file: string) => `${base.replace(/\/$/, '')}/${file}`;
  const pages = routes.find(({ routeData }) => routeData.component.endsWith('SitePage.astro'));
  const styles = (pages?.styles ?? []).map((style) =>
    style.type === 'external' ? `<link rel="stylesheet" href="${url(style.src)}">` : '',
  );
  return { head: styles.join(''), scriptUrl: (id) => url(entryModules[id] ?? '') };
}
