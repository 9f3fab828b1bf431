/**
 * What `import … from 'node:http'` gives, without what that loads besides: it reads every export, also the one that needs
 * all of `fetch`, which takes some 3 MB in a service that never fetches.
 */
export const { Agent, createServer } = process.getBuiltinModule('node:http');
