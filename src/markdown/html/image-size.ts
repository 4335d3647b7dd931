import { readTag } from '../../html/tag.ts';
import { setSize, type PictureSize } from '../picture-size.ts';
import { readAttributes, writeAttributes } from './attributes.ts';
import type { Draft } from './draft.ts';

/** Sets the size of the picture that was written last, if nothing but the end of its link is between. */
export function sizeLastImage(draft: Draft, size: PictureSize): void {
  const at = draft.out.lastIndexOf('<img ');
  const tag = at < 0 ? undefined : readTag(draft.out, at);
  if (tag === undefined || !/^(?:<\/a>)?\s*$/.test(draft.out.slice(tag.end))) return;
  const attributes = readAttributes(draft.out, tag);
  setSize(attributes, size);
  draft.out = `${draft.out.slice(0, at)}<img${writeAttributes(attributes)}>${draft.out.slice(tag.end)}`;
}
