import type { ViewContext } from './context.ts';

/** Gives the decoded path of a file that each variant has one of: that of the first stands at the root. */
export function variantFile({ config, links, variant }: ViewContext, path: string): string {
  return variant.code === config.variants[0]?.code ? path : links.place(variant, path);
}
