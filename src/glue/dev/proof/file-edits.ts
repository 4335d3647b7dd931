import { readFileSync, rmSync } from 'node:fs';
import { replaceFile } from '../../replace-file.ts';
import { contentHash } from '../../store/hash.ts';

/** A file as text that can be written back byte for byte. */
export interface EditableFile {
  path: string;
  text: string;
  hash: string;
}

interface Edit {
  path: string;
  /** Absent where there was no file. */
  before: Uint8Array | undefined;
  afterHash: string;
}

/** Reads a file for editing; undefined if it isn't in UTF-8. An absent file is empty. */
export function readEditable(path: string): EditableFile | undefined {
  const bytes = readBytes(path);
  if (bytes === undefined) return { path, text: '', hash: '' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { path, text, hash: contentHash(bytes) };
  } catch {
    return undefined;
  }
}

/** Writes files and remembers what they were. */
export interface FileEdits {
  write(file: EditableFile, text: string): void;
  /** Takes the last change back; tells the file, or that it can't be done. */
  undo(): { path: string } | 'nothing' | 'changed';
  count(): number;
}

/** Begins a list of changes, which lasts as long as the preview. */
export function createFileEdits(): FileEdits {
  const done: Edit[] = [];
  return {
    count: () => done.length,
    write({ path }, text) {
      const bytes = new TextEncoder().encode(text);
      done.push({ path, before: readBytes(path), afterHash: contentHash(bytes) });
      replaceFile(path, bytes);
    },
    undo() {
      const last = done.at(-1);
      if (last === undefined) return 'nothing';
      const now = readBytes(last.path);
      if (now === undefined || contentHash(now) !== last.afterHash) return 'changed';
      done.pop();
      if (last.before === undefined) rmSync(last.path);
      else replaceFile(last.path, last.before);
      return { path: last.path };
    },
  };
}

function readBytes(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
