import stylesheet from '../styles/close-up-layer.css?url&no-inline';
import { loadLateStyles } from './late-styles.ts';

let loading: Promise<void> | undefined;

/** Loads the styles of pictures in full and of notes beside their marks, once. */
export function loadCloseUp(): Promise<void> {
  return (loading ??= loadLateStyles(stylesheet));
}
