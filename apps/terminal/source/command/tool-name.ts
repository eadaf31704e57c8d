import { createRequire } from 'node:module';

const { version }: { version: string } = createRequire(import.meta.url)('../../package.json');

/** The program and its version, as the provenance of what it takes over names it. */
export const toolName = `depeche ${version}`;

export { version };
