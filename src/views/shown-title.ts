/** 转载 between brackets at a title's beginning: how forums and blogs without such a mark say it. */
const inBrackets = /^(?:【[转轉][载載]】|[[［〔][转轉][载載][\]］〕])\s*(?=\S)/u;

/** Leaves out of a repost's title what the mark beside it says; feeds, search and `<title>` have no mark, and all of it. */
export function shownTitle(title: string, { source }: { source?: unknown }): string {
  return source === undefined ? title : title.replace(inBrackets, '');
}
