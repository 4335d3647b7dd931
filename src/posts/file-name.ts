import { isCivilTime, type CivilTime } from './civil-time.ts';
import { withoutPostEnding } from './post-ending.ts';

/** What the place of a file says about the post in it. */
export interface FileName {
  /** Content-relative path without extension; a leaf bundle's folder. */
  id: string;
  /** Folders above the file, without a leaf bundle's own. */
  folders: string[];
  /** The file's or the leaf bundle's own name, date prefix and all. */
  name: string;
  /** The name without its date prefix. */
  rest: string;
  /** From the name's prefix, else from folders named by year, month and day. */
  date?: CivilTime;
  /** The day is the first of a month because only the month was in the path. */
  dayGuessed?: boolean;
  format: 'md' | 'mdx';
}

const datePrefix = /^(\d{4})([-_.]?)(\d{1,2})\2(\d{1,2})(?:[-_. ]+|$)(.*)/s;
const dateFolders = /(?:^|\/)(\d{4})\/(\d{1,2})(?:\/(\d{1,2}))?(?:\/|$)/;

/** Reads a content-relative path with `/`. */
export function readFileName(file: string): FileName {
  const segments = file.normalize('NFC').split('/').map(withoutNotionId);
  const last = segments.pop() ?? '';
  const stem = withoutPostEnding(last);
  const bundle = /^(?:_?index|readme)(?:\.[a-z]{2}(?:-[a-z]{2,4})?)?$/i.test(stem)
    ? segments.at(-1)
    : undefined;
  const name = bundle ?? stem;
  const folders = bundle === undefined ? segments : segments.slice(0, -1);
  const id = [...folders, name].join('/');
  const format = /\.mdx$/i.test(last) ? 'mdx' : 'md';
  return { id, folders, name, rest: name, format, ...dateIn(name, folders.join('/')) };
}

/** Notion adds 32 digits to the names of pages and folders. */
function withoutNotionId(segment: string): string {
  return segment.length > 33 ? segment.replace(/ [0-9a-f]{32}(?=$|\.\w+$)/, '') : segment;
}

function dateIn(name: string, folders: string): Partial<Pick<FileName, 'date' | 'rest' | 'dayGuessed'>> {
  const prefix = datePrefix.exec(name);
  if (prefix !== null) {
    const date = { year: Number(prefix[1]), month: Number(prefix[3]), day: Number(prefix[4]) };
    if (isDateLike(prefix) && isCivilTime(date)) return { date, rest: prefix[5] ?? '' };
  }
  const found = dateFolders.exec(folders);
  if (found === null) return {};
  const day = found[3] ?? /^(\d{1,2})(?:[-_]|$)/.exec(name)?.[1];
  const date = { year: Number(found[1]), month: Number(found[2]), day: Number(day ?? 1) };
  if (!isCivilTime(date)) return {};
  return day === undefined ? { date, dayGuessed: true } : { date };
}

/** Without separators all eight digits must be there: 20140528, not 2014528. */
function isDateLike([, , separator, month, day]: RegExpExecArray): boolean {
  return separator !== '' || (month?.length === 2 && day?.length === 2);
}
