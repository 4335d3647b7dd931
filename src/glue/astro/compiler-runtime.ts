import * as astro from 'astro/runtime/server/index.js';
import { Markup, PageResult } from './page-result.ts';
import { finished, isUnfinished, toHtml } from './to-html.ts';

/*
 * The functions that compiled templates call (Astro's `astro/compiler-runtime`), for pages whose view is at hand:
 * text in, text out, at once, but for components that wait. Astro's own waits at every step, and streams. Measured on the pages of the bench's site
 * (CPU a page): 0.12 ms here, 0.94 through `app.render`, 0.75 with fifty of those at a time; for the 27,878 pages of
 * 10,000 posts that is 3.5 s against 21, where the whole cold build takes 22. Below a tenth of it, this would go. Whatever isn't rendered through `renderNow`, such as the body of an MDX post, still goes through Astro.
 * That both give the same bytes is tested over every kind of page.
 */
export {
  createAstro,
  createComponent,
  createTransitionScope,
  defineScriptVars,
  defineStyleVars,
  Fragment,
  mergeSlots,
  renderTransition,
  spreadAttributes,
  templateEnter,
  templateExit,
} from 'astro/runtime/server/index.js';

type Slot = (result: unknown) => unknown;
type Slots = Record<string, Slot>;
type Component = ((result: unknown, props: object, slots: Slots) => unknown) & {
  isAstroComponentFactory?: boolean;
};

/** Pages that are being rendered: more than one where components wait. */
let rendering = 0;

/**
 * Renders a compiled page: at once, unless a component waits for something, as one of a site's theme may. Throws, or
 * rejects with, what its templates throw.
 */
export function renderNow(page: Component, result: PageResult): string | Promise<string> {
  rendering += 1;
  let html = '';
  try {
    html = `<!DOCTYPE html>${toHtml(page(result, {}, {}))}`; // the compiler takes it out of templates
    if (!isUnfinished(html)) return html;
    rendering += 1; // until the rest is there
  } finally {
    rendering -= 1;
  }
  return finished(html).finally(() => {
    rendering -= 1;
  });
}

/** Joins a template's text and its expressions. */
export function render(parts: TemplateStringsArray, ...values: unknown[]): unknown {
  if (rendering === 0) return astro.render(parts, ...values);
  let html = parts[0] ?? '';
  for (let i = 0; i < values.length; i += 1) html += toHtml(values[i]) + (parts[i + 1] ?? '');
  return new Markup(html);
}

/** Renders a component, or an element whose name only the script knows. */
export function renderComponent(
  result: unknown,
  name: string,
  component: Component | string,
  props: Record<string, unknown>,
  slots: Slots = {},
): unknown {
  if (!(result instanceof PageResult))
    return astro.renderComponent(result as never, name, component as never, props as never, slots as never);
  if (typeof component === 'string') {
    const attributes = toHtml(astro.spreadAttributes(props));
    return new Markup(`<${component}${attributes}>${toHtml(slots['default']?.(result))}</${component}>`);
  }
  if ((component as unknown) === astro.Fragment) return slots['default']?.(result);
  if (component.isAstroComponentFactory !== true)
    throw new Error(`${name} is no Astro component; pages are made of Astro components alone.`);
  const { remember } = props;
  return typeof remember === 'object' && remember !== null
    ? remembered(remember, component, props, result)
    : component(result, props, slots);
}

/** What components gave for objects that they were told to `remember`. */
const memory = new WeakMap<
  object,
  { component: Component; props: Record<string, unknown>; given: Markup }[]
>();

/** Renders a component without slots once for an object and the other props: a post's row is on a dozen lists. */
function remembered(
  object: object,
  component: Component,
  props: Record<string, unknown>,
  result: PageResult,
): unknown {
  let known = memory.get(object);
  if (known === undefined) memory.set(object, (known = []));
  const same = known.find((one) => one.component === component && isSame(one.props, props));
  if (same !== undefined) return same.given;
  const given = new Markup(flat(toHtml(component(result, props, {}))));
  if (isUnfinished(given.html)) return given; // what it waits for is this page's alone
  known.push({ component, props, given });
  return given;
}

/** Has V8 lay out a string in one piece: one joined of a hundred pieces is otherwise put together on every page. */
function flat(text: string): string {
  /^/.test(text);
  return text;
}

function isSame(a: Record<string, unknown>, b: Record<string, unknown>): boolean {
  return Object.keys(b).every((key) => Object.is(a[key], b[key]));
}

/** Renders what was put between a component's tags. */
export function renderSlot(result: unknown, slot: Slot | undefined, fallback?: Slot): unknown {
  if (!(result instanceof PageResult))
    return astro.renderSlot(result as never, slot as never, fallback as never);
  return (slot ?? fallback)?.(result);
}

/** Renders what Astro adds to the head: the links to the stylesheets. */
export function renderHead(result: unknown): unknown {
  return result instanceof PageResult ? new Markup(result.head) : astro.renderHead();
}

/** Stands where a page without a head would get one; all of ours have theirs. */
export function maybeRenderHead(result: unknown): unknown {
  return result instanceof PageResult ? undefined : astro.maybeRenderHead();
}

/** Renders the element that loads a component's script. */
export function renderScript(result: unknown, id: string): unknown {
  if (!(result instanceof PageResult)) return astro.renderScript(result as never, id);
  return new Markup(result.script(id));
}

/** Marks a string as HTML: `set:html`. */
export function unescapeHTML(html: unknown): unknown {
  return rendering > 0 && typeof html === 'string' ? new Markup(html) : astro.unescapeHTML(html);
}

const plainAttribute =
  /^(?:class|href|src|lang|hreflang|datetime|content|id|alt|rel|title|width|height|(?:data|aria)-[a-z-]+)$/;
const plain = new Map<string, boolean>();

/** Renders an attribute; those with rules of their own are left to Astro. */
export function addAttribute(value: unknown, key: string, shouldEscape = true, tagName = ''): unknown {
  if (rendering === 0) return astro.addAttribute(value, key, shouldEscape, tagName);
  if (value === undefined || value === null) return undefined;
  if (!isPlain(key) || !shouldEscape) return astro.addAttribute(value, key, shouldEscape, tagName);
  const text = String(value);
  if (text === '') return new Markup(` ${key}`);
  const escaped = /[&"]/.test(text) ? text.replaceAll('&', '&amp;').replaceAll('"', '&quot;') : text;
  return new Markup(` ${key}="${escaped}"`);
}

function isPlain(key: string): boolean {
  const known = plain.get(key);
  if (known !== undefined) return known;
  const is = plainAttribute.test(key);
  plain.set(key, is);
  return is;
}
