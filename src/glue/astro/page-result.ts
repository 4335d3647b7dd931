/** HTML that needs no more escaping: what a template gives. */
export class Markup {
  readonly html: string;
  constructor(html: string) {
    this.html = html;
  }
}

/** Where the compiled templates find what Astro made beside them. */
export interface PageAssets {
  /** Links to the stylesheets, as HTML. */
  head: string;
  /** Gives the URL of a component's script by the compiler's name for it. */
  scriptUrl(id: string): string;
}

/**
 * What compiled templates call their result, for one page rendered in one go: no streams, no promises, no request.
 * Stands where Astro's SSRResult does.
 */
export class PageResult {
  readonly #locals: App.Locals;
  readonly #assets: PageAssets;
  readonly #scripts = new Set<string>();

  constructor(locals: App.Locals, assets: PageAssets) {
    this.#locals = locals;
    this.#assets = assets;
  }

  get head(): string {
    return this.#assets.head;
  }

  /** Makes the `Astro` of a component. */
  createAstro(props: object, slots: object): object {
    return { props, slots, locals: this.#locals };
  }

  /** Gives the element that loads a component's script, the first time a page asks for it. */
  script(id: string): string {
    if (this.#scripts.has(id)) return '';
    this.#scripts.add(id);
    return `<script type="module" src="${this.#assets.scriptUrl(id)}"></script>`;
  }
}
