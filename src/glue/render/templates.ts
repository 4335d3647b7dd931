import { pathToFileURL } from 'node:url';
import type { View } from '../../views/views.ts';
import { mdxBodyRoute } from '../astro/mdx-posts.ts';

/** The part of Astro's app that rendering needs. */
export interface TemplateApp {
  render(request: Request, options: { locals: App.Locals }): Promise<Response>;
}

/** Loads the compiled templates of a bundle. */
export async function loadTemplates(entry: string): Promise<TemplateApp> {
  const module = (await import(pathToFileURL(entry).href)) as { app: TemplateApp };
  return module.app;
}

/** Renders one view. Throws when the template does: that is our mistake, not an author's. */
export async function renderPage(app: TemplateApp, view: View, locals: App.Locals): Promise<string> {
  const response = await app.render(new Request(new URL(view.head.path, 'http://localhost')), { locals });
  if (response.status !== 200)
    throw new Error(`${view.head.path}: the template answered ${response.status}.`);
  return response.text();
}

/** Renders the body of an MDX post that was compiled with the templates; undefined when its own code fails. */
export async function mdxBody(app: TemplateApp, file: string): Promise<string | undefined> {
  const locals = { mdxFile: file } as App.Locals;
  const response = await app.render(new Request(new URL(mdxBodyRoute, 'http://localhost')), { locals });
  return response.status === 200 ? response.text() : undefined;
}
