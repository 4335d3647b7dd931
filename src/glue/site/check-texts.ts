import type { SiteConfig } from '../../config/site-config.ts';
import { createProblem } from '../../diagnostics/create-problem.ts';
import { LineIndex } from '../../diagnostics/line-index.ts';
import { nearestName } from '../../diagnostics/nearest-name.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { isMessageKey } from '../../views/own-texts.ts';
import { messages } from '../../views/messages.ts';

/** Reports texts in `site.yaml` that replace no interface text, and those that lack a placeholder. */
export function checkTexts(texts: SiteConfig['texts'], source: string): Problem[] {
  const lines = new LineIndex(source);
  const place = (key: string) => {
    const offset = offsetOf(key, source);
    return offset === undefined ? {} : { position: lines.position(offset) };
  };
  return Object.entries(texts).flatMap(([key, written]) => {
    const facts = { file: 'site.yaml', ...place(key) };
    if (isMessageKey(key)) {
      const lost = placesIn(messages[key][0]).filter(
        (name) => !textsOf(written).every((text) => text.includes(name)),
      );
      return lost.map((name) =>
        createProblem('config-text-place', { ...facts, values: { key, place: name } }),
      );
    }
    const nearest = nearestName(key, Object.keys(messages));
    return [
      nearest === undefined
        ? createProblem('config-text-unknown', { ...facts, values: { key } })
        : createProblem('config-text-unknown/near', { ...facts, values: { key, nearest } }),
    ];
  });
}

function placesIn(text: string): string[] {
  return text.match(/\{\w+\}/g) ?? [];
}

function textsOf(written: SiteConfig['texts'][string]): string[] {
  return typeof written === 'string' ? [written] : Object.values(written);
}

/** Finds a key after `texts:`, on a line of its own or in braces. */
function offsetOf(key: string, source: string): number | undefined {
  const section = Math.max(0, source.search(/^texts:/m));
  const found = new RegExp(`(?<=^\\s+|[{,]\\s*)["']?${key.replace(/\W/g, '\\$&')}["']?\\s*:`, 'm').exec(
    source.slice(section),
  );
  return found === null ? undefined : section + found.index;
}
