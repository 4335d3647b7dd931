/** How the names of posts end, in any generator. */
const postEnding = /\.(?:md|mdx|mkd|mkdn|mkdown|mdown|markdown)$/i;

/** Tells by its name whether a file is a post. */
export function isPostName(file: string): boolean {
  return postEnding.test(file);
}

/** Gives the name of a post's file without its ending; other names stay. Middleman's end in `.html.md`. */
export function withoutPostEnding(file: string): string {
  return isPostName(file) ? file.replace(postEnding, '').replace(/\.html$/i, '') : file;
}
