import { fileURLToPath } from 'node:url';

/** Folder of the repository: where templates, configuration and `node_modules` are. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));
