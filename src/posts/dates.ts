import { createProblem } from '../diagnostics/create-problem.ts';
import type { Problem } from '../diagnostics/problem.ts';
import type { FileName } from './file-name.ts';
import { momentOf } from './moment.ts';
import type { MeantField, NormalFrontmatter } from './normalize.ts';
import type { Moment } from './post.ts';
import type { Frontmatter } from './schema.ts';
import type { WrittenDate } from './written-date.ts';

/** The moments of a post, in the site's zone unless the post names its own. */
export interface PostDates {
  date?: Moment;
  updated?: Moment;
  expires?: Moment;
  /** The zone that was used. */
  timeZone: string;
  problems: Problem[];
}

/** Reads a post's dates: from its frontmatter, else from its file's name or folders. */
export function readDates(
  data: Frontmatter,
  normal: NormalFrontmatter,
  name: FileName,
  file: string,
  siteZone: string,
): PostDates {
  const timeZone = validZone(data.timeZone) ?? siteZone;
  const problems = (['date', 'updated', 'expires'] as const).flatMap((key) => {
    const field = normal.fields.get(key);
    return field === undefined ? [] : partlyRead(data[key], field, file);
  });
  const dates: PostDates = { timeZone, problems };
  if (data.date !== undefined) dates.date = momentOf(data.date.time, timeZone);
  else if (name.date !== undefined) dates.date = momentOf(name.date, timeZone);
  if (data.date === undefined && name.dayGuessed)
    problems.push(createProblem('date-guessed/folders', { file }));
  if (data.updated !== undefined) dates.updated = momentOf(data.updated.time, timeZone);
  if (data.expires !== undefined) dates.expires = momentOf(data.expires.time, timeZone);
  return dates;
}

function validZone(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name.trim() }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

function partlyRead(
  date: WrittenDate | undefined,
  { key, value, position }: MeantField,
  file: string,
): Problem[] {
  if (date?.unread !== undefined) {
    const values = { key, unread: date.unread, day: dayText(date) };
    return [createProblem('date-invalid/time', { file, position, values })];
  }
  if (date?.dayGuessed !== true) return [];
  const values = { key, value: String(value), day: dayText(date) };
  return [createProblem('date-guessed', { file, position, values })];
}

function dayText({ time: { year, month, day } }: WrittenDate): string {
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}
