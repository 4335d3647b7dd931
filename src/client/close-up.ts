/** What readers look at more closely comes in one file: few open a picture or a note, and who does may open the other. */
export { showFootnote } from './footnote.ts';
export { showPicture } from './zoom.ts';
