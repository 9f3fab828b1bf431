import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ejs from 'ejs';
import type { Express } from 'express';

const source = join(import.meta.dirname, '..');

/** What a template sees. */
type Names = {
  /** What to show. */
  readonly page: unknown;
  /** What is around it. */
  readonly shell: unknown;
  /** In a partial, what it was given. */
  readonly part?: unknown;
  /** Draws another template, named by its path below `src`. EJS's own `include` looks its file up again at each call. */
  readonly partial: (path: string, part?: unknown) => string;
};

/**
 * Templates stand beside their view models and are compiled once. They see the four names above and nothing else; a
 * misspelt name is an error, not an empty space.
 */
export function usePages(app: Express): void {
  app.engine('ejs', (file, locals, done) => {
    const { page, shell } = locals as Names;
    try {
      done(null, draw(file, { page, shell }));
    } catch (err) {
      done(err);
    }
  });
  app.set('views', source);
  app.set('view engine', 'ejs');
  app.enable('view cache');
}

function draw(file: string, { page, shell }: Pick<Names, 'page' | 'shell'>): string {
  const partial: Names['partial'] = (path, part) => compiled(path)({ page, shell, part, partial });
  return compiled(file)({ page, shell, partial });
}

const templates = new Map<string, ejs.TemplateFunction>();

/** `name` is the absolute path that Express found, or a partial's path below `src`. */
function compiled(name: string): ejs.TemplateFunction {
  let template = templates.get(name);
  if (!template) {
    const filename = name.endsWith('.ejs') ? name : join(source, `${name}.ejs`);
    const options = { filename, strict: true, destructuredLocals: ['page', 'shell', 'part', 'partial'] };
    template = ejs.compile(readFileSync(filename, 'utf8'), options);
    templates.set(name, template);
  }
  return template;
}
