/** The five kinds GitHub has; names of other tools are folded into them. */
export type CalloutKind = 'note' | 'tip' | 'important' | 'warning' | 'caution';

// Names in Docusaurus, VitePress, Fuwari, Obsidian, Hexo NexT, Butterfly, Hugo themes and Quarto.
const calloutKinds: Record<string, CalloutKind> = {
  note: 'note',
  info: 'note',
  primary: 'note',
  default: 'note',
  simple: 'note',
  modern: 'note',
  flat: 'note',
  notice: 'note',
  abstract: 'note',
  summary: 'note',
  question: 'note',
  example: 'note',
  quote: 'note',
  todo: 'note',
  tip: 'tip',
  hint: 'tip',
  success: 'tip',
  check: 'tip',
  done: 'tip',
  green: 'tip',
  important: 'important',
  warning: 'warning',
  warn: 'warning',
  attention: 'warning',
  yellow: 'warning',
  orange: 'warning',
  caution: 'caution',
  danger: 'caution',
  error: 'caution',
  failure: 'caution',
  fail: 'caution',
  bug: 'caution',
  red: 'caution',
};

/** Returns the kind a tool's name for a callout stands for, in any case; undefined when it is none. */
export function calloutKind(name: string): CalloutKind | undefined {
  const key = name.toLowerCase();
  return Object.hasOwn(calloutKinds, key) ? calloutKinds[key] : undefined;
}

/** Opens a callout; without a title of its own the interface fills in the kind's name. */
export function openCallout(kind: CalloutKind, titleHtml: string): string {
  const title = titleHtml === '' ? fallbackTitle(kind) : `<p class="callout-title">${titleHtml}</p>`;
  return calloutTag(kind) + title;
}

/** Writes the start tag of a callout alone. */
export function calloutTag(kind: CalloutKind): string {
  return `<aside class="callout callout-${kind}" data-callout="${kind}">`;
}

/** Writes the place of a title that the interface fills in. */
export function fallbackTitle(kind: CalloutKind): string {
  return `<p class="callout-title" data-message="callout.${kind}"></p>`;
}

/** Ends what {@link openCallout} and {@link calloutTag} begin. */
export const closeCallout = '</aside>';
