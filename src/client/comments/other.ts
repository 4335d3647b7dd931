import type { CommentService } from '../../views/chrome.ts';
import { runScript, type Discussion, type SetDark } from './discussion.ts';
import { sharedAttributes } from './shared-attributes.ts';

/** Opens a discussion by the script that site.yaml names, with the attributes that it gives. */
export async function openOther(
  { script: src, attributes }: Extract<CommentService, { service: 'other' }>,
  { place, name, title }: Discussion,
): Promise<SetDark> {
  const script = document.createElement('script');
  for (const [key, value] of Object.entries(sharedAttributes(attributes, { name, title })))
    script.setAttribute(key, value);
  script.async = true;
  script.src = src;
  // utterances and giscus put their frame where an element of their name is, else after their script.
  place.classList.add('giscus', 'utterances');
  await runScript(script, place);
  return () => undefined;
}
