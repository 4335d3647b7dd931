/** How each command is used, for --help and for mistakes on the command line. */
export const usage = {
  init: `jianfan init [DIR] [--script hans|hant]

  Makes a new site in an empty folder: settings, a first post, a page, a workflow that publishes it. Its texts are in the
  script given with --script, else in that of the terminal's language, else in Simplified.`,
  new: `jianfan new ["TITLE"] [--tags A,B] [--thread] [--content DIR]

  Writes the file of a new post, named after its title and dated now in the site's time zone. Without a title, it asks for
  the title and tags.

  --tags A,B     tags, spelled as the site already spells them, in whichever script you type them
  --thread       write a forum thread instead of a post`,
  import: `jianfan import SOURCE [--to DIR] [--dry-run] [--uploads DIR] [--all]

  Moves a whole site in. SOURCE is the repository of a Hexo, Hugo, Jekyll, Astro, VuePress, VitePress or MkDocs site, a
  folder of Markdown, a WordPress export (.xml), or saved pages of a Discuz site (.html, or their text). The site is made
  in DIR; files that have been changed since an earlier import are kept.

  --to DIR       folder of the new site (default: the one you are in)
  --dry-run      only show what would be done
  --uploads DIR  a copy of WordPress's wp-content/uploads (default: beside the export)
  --all          show every remark with its place; without it, each kind is shown once`,
  dev: `jianfan dev [--content DIR] [--out DIR] [--port N]

  Live preview of both scripts, with drafts, marked as such. Search uses the index of the last build in --out.

  --port N       port (default: 4321, or the next free one)`,
  build: `jianfan build [--content DIR] [--out DIR] [--drafts] [--untrusted] [--force] [--plan] [--json FILE]

  --content DIR  folder of Markdown, Jianfan's layout or another generator's (default: content)
  --out DIR      where the site goes (default: dist)
  --drafts       publish drafts too, marked as such
  --untrusted    trust no file: sanitise HTML, and run neither MDX nor the theme
  --untrusted-since COMMIT
                 trust no file that has changed since the commit (Git decides)
  --force        render everything again
  --plan         only show what would be read as what, with which settings and URLs
  --no-search    build no search index
  --json FILE    write a machine-readable report

  Several machines can build a large site together, each a share of it; see jianfan merge.

  --read K/N     only read share K of N of the files, into a store (--out; default: stores/K)
  --render K/N   only render share K of N of the pages (--out; default: parts/K)
  --stores DIR   with --render: the folder that holds the stores of all shares (default: stores)
  --last DIR     with --render: the last merged site, whose search index is extended`,
  merge: `jianfan merge DIR… [--out DIR] [--shared-only] [--json FILE]

  Merges the parts that jianfan build --render has written on several machines. All parts must be there, built from the
  same content by the same version; otherwise nothing is changed.

  --out DIR      where the site goes (default: dist)
  --shared-only  write only the files that the whole site shares: each machine publishes its own part, and only its
                 part.json is needed here; the checks are the same
  --json FILE    write which files have changed since the last merge, and which were removed`,
  start: `jianfan start [--content DIR] [--out DIR] [--port N]

  Builds the site and serves it at http://localhost:4321, or the next free port.

  --port N       another first port`,
  check: `jianfan check [--content DIR] [--all] [--only CODE] [--fix] [--style] [--untrusted] [--accept]
                         [--baseline FILE]

  Reports every problem that a build would, drafts included, without building, and mistakes in the Chinese: damage from
  earlier conversions, mixed scripts, doubled punctuation. Exits with code 1 if there is an error.

  --all            show every problem with its line; without it, each kind is shown once, with its first places
  --only CODE      show every problem of one kind
  --fix            repair what is certain, and show what was changed
  --style          also report (and with --fix repair) matters of style: spacing and half-width punctuation
  --untrusted      trust no file: whatever a build would remove is an error; for pull requests from strangers
  --untrusted-since COMMIT
                   trust no file that has changed since the commit (Git decides); trust the others as before
  --accept         write today's problems to the baseline, so that only new ones are reported from now on
  --baseline FILE  the baseline (default: baseline.json in the content folder)`,
  verify: `jianfan verify [DIR] [--content DIR] [--all] [--only CODE] [--json]

  Checks a built site, or any folder of HTML: every link, anchor, picture, redirect, feed entry and sitemap address leads
  somewhere; HTML, feeds, sitemap, manifest and structured data meet their standards; variants link to each other and say
  the same; every post is in search, feeds and sitemap; no draft and no path of this computer is published; pages load
  nothing that their own policy forbids; every disk and host can store the file names. Exits with code 1 if there is an
  error; mistakes in an author's own text are warnings.

  DIR            the folder (default: dist)
  --content DIR  the content folder that it was built from (default: content)
  --all          show every problem with its line; without it, each kind is shown once, with its first places
  --only CODE    show every problem of one kind
  --json         print the report as JSON`,
  convert: `jianfan convert FILE… [--to VARIANT] [--content DIR]

  Shows how posts will read in a variant, with changed words marked.
  VARIANT is one of {variants}; without it the site's variant in the other script.
  Glossary and other settings are those of DIR/site.yaml.`,
  explain: `jianfan explain [NAME…]

  Explains a code in a report and how to fix the problem, a setting of site.yaml, or a frontmatter key.
  Without a name, lists all codes.`,
  common: `  --lang LANG    language of messages: {languages} (default: site.yaml's, else the terminal's)`,
} as const;
