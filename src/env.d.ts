/// <reference types="astro/client" />

declare namespace App {
  /** What a page is a function of; filled by the renderer in a build and by the middleware in a preview. */
  interface Locals {
    view: import('./views/views.ts').View;
    chrome: import('./views/chrome.ts').SiteChrome;
    /** The body's HTML with its placeholders filled, for views that have a body. */
    html?: string;
    /** The MDX post whose body is requested, by its content-relative path. */
    mdxFile?: string;
  }
}

/** Gives the address of a script that runs at once, no module (glue/bundle/classic-script-plugin.ts). */
declare module '*?classic' {
  const url: string;
  export default url;
}

declare module 'virtual:jianfan/mdx-posts' {
  const posts: Record<string, () => Promise<import('astro').MDXInstance<Record<string, unknown>>>>;
  export default posts;
}
