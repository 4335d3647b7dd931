import type { SiteConfig } from '../config/site-config.ts';
import type { Localized, Variant } from '../config/variant.ts';
import { hongKongTexts } from './hong-kong-texts.ts';
import { messages, type MessageKey, type OwnTexts } from './messages.ts';

/** Says whether the interface has a text of that name. */
export function isMessageKey(name: string): name is MessageKey {
  return Object.hasOwn(messages, name);
}

/** Gives the texts that a region or a site has in place of ours in a variant; undefined when there are none. */
export function ownTextsIn(
  texts: SiteConfig['texts'],
  variant: Variant,
  localize: (text: string) => Localized,
): OwnTexts | undefined {
  const own: OwnTexts = variant.target.startsWith('hk') ? { ...hongKongTexts } : {};
  for (const [key, written] of Object.entries(texts)) {
    const text =
      typeof written === 'string'
        ? localize(written)[variant.code]
        : (written[variant.code] ?? written[variant.script]);
    if (isMessageKey(key) && text !== undefined) own[key] = text;
  }
  return Object.keys(own).length === 0 ? undefined : own;
}
