import { tabTitle } from './containers.ts';
import type { Arguments } from './arguments.ts';
import { noTranslation, type Translator } from './translation.ts';

// Tags of Hexo's themes Volantis, Stellar and Butterfly that mark words: `{% u 文字 %}`, `{% p center large, 文字 %}`.

const look =
  /^(?:left|center|right|logo|small|large|big|huge|title|subtitle|h[1-6]|red|yellow|orange|green|blue|cyan|purple|pink|gr[ae]y|checked|plus|minus|times|inline|auto|bottom|top|up|down|block|bold|code|link|color:.*|size:.*|#[0-9a-f]{3,6})$/i;

/** Tells words that say how something looks, or name an icon, from words for readers. */
export function isLook(part: string): boolean {
  return (
    /^(?:fa[srlbd]?[\s-]|icon)/.test(part) ||
    part
      .split(/\s+/)
      .every((word) => look.test(word) || /^(?:solid|regular|outline|larger|circle)$/.test(word))
  );
}

/** Returns the words a tag marks, which are after its look and a comma. */
export function markedWords({ text }: Arguments): string {
  const at = text.search(/[,，]/);
  const words = text.slice(0, Math.max(at, 0)).trim().split(/\s+/);
  return at > 0 && words.every((word) => look.test(word)) ? text.slice(at + 1).trim() : text;
}

function inElement(name: string): Translator {
  return (args, inline) => ({ as: 'inline', html: `<${name}>${inline(markedWords(args))}</${name}>` });
}

function box(args: Arguments, inline: (markdown: string) => string) {
  const sign = /\bchecked\b/.test(args.text.split(/[,，]/, 1)[0] ?? '') ? '☑' : '☐';
  return { as: 'block', html: `<p>${sign} ${inline(markedWords(args))}</p>` } as const;
}

const nothing: Translator = () => noTranslation;

/** Such tags by name. */
export const themeTags: Record<string, Translator> = {
  u: inElement('u'),
  emp: inElement('em'),
  wavy: inElement('u'),
  del: inElement('del'),
  psw: inElement('span'),
  sup: inElement('sup'),
  sub: inElement('sub'),
  mark: inElement('mark'),
  hl: inElement('mark'),
  p: (args, inline) => ({ as: 'block', html: `<p>${inline(markedWords(args))}</p>` }),
  checkbox: box,
  radio: box,
  timeline: nothing,
  timenode: (args, inline) => ({ as: 'open', html: tabTitle(inline(args.text)), close: '' }),
};
