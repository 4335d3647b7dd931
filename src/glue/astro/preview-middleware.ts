import { defineMiddleware } from 'astro:middleware';
import { livePreview } from '../dev/live-preview.ts';

/** In `npm run dev`, fills each page's view from the live preview; in a build the renderer does. */
export const onRequest = defineMiddleware(async (context, next) => {
  const found = livePreview()?.find(context.url.pathname) ?? livePreview()?.find('/404.html');
  if (found === undefined) return next();
  if ('redirect' in found) return context.redirect(found.redirect, 301);
  Object.assign(context.locals, found);
  return next();
});
