import { momentOf } from '../posts/moment.ts';
import type { Entry } from '../posts/post.ts';
import { parseWrittenDate } from '../posts/written-date.ts';
import { authorLink, dateView, textOf } from './cards.ts';
import type { ViewContext } from './context.ts';
import type { ThreadView } from './views.ts';

/** Lists the replies in a thread's text, their authors linked where they write here too; without a whole day it is none. */
export function threadComments(context: ViewContext, entry: Entry): ThreadView['comments'] {
  const { config, library } = context;
  return (textOf(context, entry).thread?.replies ?? []).flatMap(({ id, author: name, day, text }) => {
    const written = parseWrittenDate(day);
    if (written === undefined || written.unread !== undefined || written.dayGuessed === true) return [];
    const date = dateView(context, momentOf(written.time, config.timeZone));
    if (date === undefined) return [];
    const known = library.authorNamed(name);
    const author = known ? authorLink(context, known) : { label: name, href: '' };
    return [{ id, author, date, text }];
  });
}
