/** The words of a template tag, quotes taken off. */
export interface Arguments {
  /** Words without a name, in order. */
  words: string[];
  /** `key=value` and `key: value`, keys in lower case. */
  named: Map<string, string>;
  /** All of it as written. */
  text: string;
}

const wordPattern =
  /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|`([^`]*)`|([^\s"'`]+))|"([^"]*)"|'([^']*)'|`([^`]*)`|([a-z_]+):([^\s/]\S*)|(\S+)/g;
const curlyDouble = /[“”]/g;

/** Splits what is after a tag's name, as Liquid, Nunjucks and Hugo write it. */
export function readArguments(text: string): Arguments {
  const words: string[] = [];
  const named = new Map<string, string>();
  const straight = text.includes('"') ? text : text.replace(curlyDouble, '"');
  for (const match of straight.matchAll(wordPattern)) {
    const [, key, a, b, c, d, double, single, back, colonKey, colonValue, word] = match;
    if (key !== undefined) named.set(key.toLowerCase(), a ?? b ?? c ?? d ?? '');
    else if (colonKey !== undefined) named.set(colonKey, colonValue ?? '');
    else words.push(double ?? single ?? back ?? word ?? '');
  }
  return { words, named, text: text.trim() };
}

/** Reads plain words that are pairs themselves, as DPlayer's tag has them: `"url=a.mp4" "loop=no"`. */
export function withPairs({ words, named, text }: Arguments): Arguments {
  const pairs = words.flatMap((word): [string, string][] => {
    const [, key, value = ''] = /^([a-z]\w*)=(.+)$/is.exec(word) ?? [];
    return key === undefined ? [] : [[key.toLowerCase(), value]];
  });
  return {
    words: words.filter((word) => !/^[a-z]\w*=./i.test(word)),
    named: new Map([...named, ...pairs]),
    text,
  };
}

/** Splits what Volantis and Stellar part by two colons: `文字::https://a.b::icon=x`. */
export function readParts(text: string): Arguments {
  const words: string[] = [];
  const named = new Map<string, string>();
  const parts = text.split('::').map((part) => part.trim());
  for (const part of parts) {
    const [, key, value = ''] = /^([a-z]\w*)=(.*)$/s.exec(part) ?? [];
    if (key !== undefined) named.set(key, value);
    else if (part !== '') words.push(part);
  }
  return { words, named, text: parts.join(', ') };
}

/** Returns the first of some named arguments that is given, or the n-th plain word. */
export function argument(args: Arguments, names: readonly string[], position = -1): string | undefined {
  for (const name of names) {
    const value = args.named.get(name);
    if (value !== undefined && value !== '') return value;
  }
  return position >= 0 ? args.words[position] : undefined;
}
