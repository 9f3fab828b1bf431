import { productsApi } from '@vetch/contracts/products';
import { Router } from 'express';
import type { Deps } from '../deps.ts';
import { absoluteIn } from '../web/absolute.ts';

/** The pages that stay when bouquets come and go. */
const LASTING = ['/', '/bouquets', '/build', '/gift-cards', '/delivery', '/care', '/drawings', '/privacy'];

/** Every page that search engines may list, by its canonical address. When a bouquet last changed is not known. */
export function sitemapRoute({ api, publicUrl }: Pick<Deps, 'api' | 'publicUrl'>): Router {
  const absolute = absoluteIn(publicUrl);
  return Router().get('/sitemap.xml', async (_req, res) => {
    const { items } = await api(productsApi.slugs);
    const paths = [...LASTING, ...items.map(({ slug }) => `/bouquets/${encodeURIComponent(slug)}`)];
    res
      .set({ 'cache-control': 'public, max-age=3600', 'x-content-type-options': 'nosniff' })
      .type('application/xml')
      .send(sitemapOf(paths.map(absolute)));
  });
}

/** An address in full has nothing in it that XML would read as markup, but for the ampersand. */
const sitemapOf = (addresses: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${addresses.map((address) => `<url><loc>${address.replaceAll('&', '&amp;')}</loc></url>`).join('\n')}
</urlset>
`;
