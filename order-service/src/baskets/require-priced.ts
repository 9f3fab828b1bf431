import type { LineProblem, PricedLine } from '@vetch/contracts/quotes';
import { AppError } from '@vetch/service-kit/http/app-error';
import { fieldError } from '@vetch/service-kit/http/parse';
import type { Deps } from '../deps.ts';
import { type QuotedLine, quoteFor } from './quote-for.ts';

/** The line as it can be sold; throws the problem that stands in the way, at the field of it. */
export async function requirePriced(deps: Pick<Deps, 'products' | 'quotes'>, line: QuotedLine): Promise<PricedLine> {
  const { lines } = await quoteFor(deps, [line]);
  const [{ priced, problem } = {}] = lines;
  if (problem) throw asAppError(problem);
  if (!priced) throw new Error(`The quote of ${line.slug} has neither a price nor a problem.`);
  return priced;
}

const fieldOf: Record<LineProblem['code'], string> = {
  'bouquet-not-found': 'slug',
  'bouquet-withdrawn': 'slug',
  'size-not-offered': 'size',
  'extra-not-offered': 'extras',
  'stem-not-offered': 'recipe/stems',
};

function asAppError({ code, detail, ...extra }: LineProblem): AppError {
  const field = typeof extra.position === 'number' ? `${fieldOf[code]}/${extra.position}/key` : fieldOf[code];
  return new AppError(code, detail, { ...extra, errors: [fieldError(field, detail)] });
}
