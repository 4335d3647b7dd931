/** As much of turndown as we use; its own types need a browser's, which pure rooms don't know. */
declare module 'turndown' {
  export interface TurndownNode {
    readonly nodeName: string;
    readonly textContent: string | null;
    getAttribute(name: string): string | null;
    querySelector(selector: string): TurndownNode | null;
    querySelectorAll(selector: string): ArrayLike<TurndownNode>;
  }

  interface Rule {
    filter: string | readonly string[] | ((node: TurndownNode) => boolean);
    replacement(content: string, node: TurndownNode): string;
  }

  export default class TurndownService {
    constructor(options: Readonly<Record<string, string>>);
    use(plugin: (service: TurndownService) => void): this;
    keep(filter: readonly string[]): this;
    remove(filter: readonly string[]): this;
    addRule(name: string, rule: Rule): this;
    turndown(html: string): string;
  }
}

declare module '@joplin/turndown-plugin-gfm' {
  import type TurndownService from 'turndown';

  export function gfm(service: TurndownService): void;
}
