/** Marks a folder as ours, so that a mistyped `--out` never costs anyone a folder. */
export const markerFile = '.jianfan-output';
