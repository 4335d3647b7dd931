import { paperOf } from '../config/palette.ts';
import type { WebManifestOptions } from '../feeds/web-manifest.ts';
import { routes } from '../urls/routes.ts';
import { optional } from './cards.ts';
import { inVariant, siteName, type ViewContext } from './context.ts';
import { variantFile } from './variant-files.ts';

/** Says what a home screen is told of the site: each script is an app of its own, in which the other one can be read too. */
export function webAppOf(context: ViewContext): WebManifestOptions {
  const { links, config, variant } = context;
  const { description } = config;
  const home = links.href(variant, routes.home());
  const paper = paperOf[config.palette].day;
  return {
    id: home,
    name: siteName(context),
    ...optional('description', description && inVariant(context, context.localize(description))),
    startUrl: home,
    scope: links.file('/'),
    lang: variant.code,
    themeColor: paper,
    backgroundColor: paper,
    icons: [192, 512].map((size) => ({
      src: links.file(`/icon-${size}.png`),
      sizes: `${size}x${size}`,
      type: 'image/png',
    })),
  };
}

/** Gives the path of a variant's manifest. */
export function manifestFile(context: ViewContext): string {
  return variantFile(context, routes.manifest());
}
