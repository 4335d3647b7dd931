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
  help: 'note',
  faq: 'note',
  tldr: 'note',
  cite: 'note',
  seealso: 'note',
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
  missing: 'caution',
  fail: 'caution',
  bug: 'caution',
  red: 'caution',
};

/** Returns the kind a tool's name for a callout stands for, in any case; undefined when it is none. */
export function calloutKind(name: string): CalloutKind | undefined {
  const key = name.toLowerCase();
  return Object.hasOwn(calloutKinds, key) ? calloutKinds[key] : undefined;
}

/** Whether a callout folds, and how it is shown at first. */
export type Fold = 'open' | 'closed' | undefined;

/** Opens a callout; without a title of its own the interface fills in the kind's name. */
export function openCallout(kind: CalloutKind, titleHtml: string, fold?: Fold): string {
  const name = titleElement(fold);
  const title =
    titleHtml === '' ? fallbackTitle(kind, fold) : `<${name} class="callout-title">${titleHtml}</${name}>`;
  return calloutTag(kind, fold) + title;
}

/** Writes the start tag of a callout alone. */
export function calloutTag(kind: CalloutKind, fold?: Fold): string {
  const name = fold === undefined ? 'aside' : 'details';
  return `<${name} class="callout callout-${kind}" data-callout="${kind}"${fold === 'open' ? ' open' : ''}>`;
}

/** Names the element of a callout's title. */
export function titleElement(fold: Fold): 'p' | 'summary' {
  return fold === undefined ? 'p' : 'summary';
}

/** Writes the place of a title that the interface fills in. */
export function fallbackTitle(kind: CalloutKind, fold?: Fold): string {
  const name = titleElement(fold);
  return `<${name} class="callout-title" data-message="callout.${kind}"></${name}>`;
}

/** Ends what {@link openCallout} and {@link calloutTag} begin. */
export function closeCallout(fold?: Fold): string {
  return fold === undefined ? '</aside>' : '</details>';
}

/** Gives the line by which something unfolds: its title, or what interface texts have where it has none. */
export function summaryOf(title: string): string {
  return title === '' ? '<summary data-message="unfold"></summary>' : `<summary>${title}</summary>`;
}
