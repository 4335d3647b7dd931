/** What a browser needs to put the site on a home screen. Paths are root-relative and percent-encoded. */
export interface WebManifestOptions {
  /** Tells the app from others of its origin: root-relative. */
  id?: string;
  name: string;
  shortName?: string;
  description?: string;
  /** BCP 47 tag. */
  lang: string;
  startUrl: string;
  /** Everything under it belongs to the site. */
  scope: string;
  icons: readonly { src: string; sizes: string; type: string; purpose?: string }[];
  themeColor?: string;
  backgroundColor?: string;
}

/** Prints a web app manifest; what is undefined is left out. */
export function webManifest(options: WebManifestOptions): string {
  const manifest = {
    id: options.id,
    name: options.name.toWellFormed(),
    short_name: options.shortName?.toWellFormed(),
    description: options.description?.toWellFormed(),
    lang: options.lang,
    dir: 'ltr',
    start_url: options.startUrl,
    scope: options.scope,
    // Reading needs the address bar's back, share and translate.
    display: 'minimal-ui',
    theme_color: options.themeColor,
    background_color: options.backgroundColor,
    icons: options.icons,
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
