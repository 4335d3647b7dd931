import { createApp } from 'astro/app/entrypoint';

/** The compiled templates as one function from a request and a view to a page; pages are small, so nothing streams. */
export const app = createApp({ streaming: false });
