import { pathToFileURL } from 'node:url';
import { mdxBodyRoute } from '../bundle/mdx-posts.ts';

/** What a bundle's server entry gives (src/glue/astro/server-entry.ts). */
export interface Templates {
  /** Renders the page of a view, at once unless a component waits. Throws when a template does, or rejects. */
  renderView(locals: App.Locals): string | Promise<string>;
  /** Astro's app, for what isn't made of our templates alone. */
  app: { render(request: Request, options: { locals: App.Locals }): Promise<Response> };
}

/** Loads the compiled templates of a bundle. */
export async function loadTemplates(entry: string): Promise<Templates> {
  process.setSourceMapsEnabled(true); // bundles with a theme have maps, so that what fails in it is found
  return (await import(pathToFileURL(entry).href)) as Templates;
}

/** Renders the body of an MDX post that was compiled with the templates; undefined when its own code fails. */
export async function mdxBody({ app }: Templates, file: string): Promise<string | undefined> {
  const locals = { mdxFile: file } as App.Locals;
  const response = await app.render(new Request(new URL(mdxBodyRoute, 'http://localhost')), { locals });
  return response.status === 200 ? response.text() : undefined;
}
