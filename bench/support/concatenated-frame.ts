import type { Frame } from '../../frontend/src/frame/frame.ts';
import type { Head } from '../../frontend/src/frame/head.ts';

const named: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&#34;', "'": '&#39;' };

/** Escapes for HTML with the same care as the templates. */
export const e = (value: string | number) => String(value).replace(/[&<>'"]/g, (char) => named[char] ?? char);
export const when = (condition: unknown, text: string) => (condition ? text : '');

export function all<T>(values: readonly T[], text: (value: T) => string): string {
  let joined = '';
  for (const value of values) joined += text(value);
  return joined;
}

const mark = `<svg viewBox="0 0 26 34" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" aria-hidden="true"><path d="M13 33C12 22 14 12 20 3c3-2 4 1 2 2"/><g fill="currentColor" stroke="none"><path d="M13 27C8 28 3 25 1 21c5-1 10 1 12 6z"/><path d="M13 21C9 21 5 18 4 14c4 0 8 2 9 7z"/><path d="M14 15c-3-1-6-4-6-7 3 1 6 3 6 7z"/><path d="M13 24c3-4 8-6 12-5-2 4-7 6-12 5z"/><path d="M14 17c2-3 6-5 10-4-2 3-6 5-10 4z"/></g></svg>
`;

const sharedHead = (
  { name, description, canonical, picture }: Head,
  { absolute }: Frame,
) => `<link rel="canonical" href="${e(absolute(canonical))}">
<meta property="og:site_name" content="Vetch">
<meta property="og:type" content="website">
<meta property="og:title" content="${e(name)}">
<meta property="og:url" content="${e(absolute(canonical))}">
<meta name="twitter:title" content="${e(name)}">
<meta property="og:description" content="${e(description)}">
<meta name="twitter:description" content="${e(description)}">
<meta property="og:image" content="${e(absolute(picture?.src ?? ''))}">
<meta property="og:image:type" content="image/png">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta property="og:image:alt" content="${e(picture?.alt ?? '')}">
<meta name="twitter:card" content="summary_large_image">
<meta name="twitter:image" content="${e(absolute(picture?.src ?? ''))}">
<meta name="twitter:image:alt" content="${e(picture?.alt ?? '')}">
`;

/** What stands before the page of a visitor without an account or a basket. */
export const pageStart = (head: Head, shell: Frame) => `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${e(head.title)}</title>
<meta name="description" content="${e(head.description)}">
${sharedHead(head, shell)}<meta name="color-scheme" content="light dark">
<link rel="icon" href="${e(shell.asset('favicon.svg'))}" type="image/svg+xml">
<link rel="preload" href="${e(shell.asset('gilda-display.woff2'))}" as="font" type="font/woff2" crossorigin>
<link rel="preload" href="${e(shell.asset('instrument-sans.woff2'))}" as="font" type="font/woff2" crossorigin>
<link rel="stylesheet" href="${e(shell.asset('site.css'))}">
<style nonce="${e(shell.nonce)}">${e(head.tints)}</style>
${all(head.structured, (facts) => `<script type="application/ld+json" nonce="${e(shell.nonce)}">${shell.jsonLd(facts)}</script>\n`)}</head>
<body>
<a class="skip" href="#main">Skip to content</a>
<header>
${when(
  shell.promise,
  `<p class="bar">${e(shell.promise)}</p>
`,
)}<div class="wrap">
<div class="top">
<a class="mark" href="/">${mark}Vetch</a>
<nav aria-label="Main">
<ul>
<li><a href="/bouquets"${when(head.current === 'bouquets', ` aria-current="page"`)}>Bouquets</a></li>
<li><a href="/build"${when(head.current === 'build', ` aria-current="page"`)}>Build your own</a></li>
<li><a href="/#occasions">Occasions</a></li>
<li><a href="/orders"${when(head.current === 'orders', ` aria-current="page"`)}>${e(shell.ordersLink)}</a></li>
</ul>
</nav>
<div class="end">
<a href="${e(shell.accountLink.href)}"${when(head.current === 'account', ` aria-current="page"`)}>${e(shell.accountLink.text)}</a>
<a class="basket-link" href="/basket">
<svg width="20" height="20" viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="1.5" aria-hidden="true"><path d="M3.5 7h13l-1 10h-11zM7 7V5.5a3 3 0 0 1 6 0V7"/></svg>
<span>Basket${when(shell.basketCount, ` <span class="num">(${e(shell.basketCount)})</span>`)}</span>
</a>
</div>
</div>
</div>
</header>
<main id="main" tabindex="-1">
`;

/** What stands after it. */
export const pageEnd = (shell: Frame) => `</main>
<footer class="foot">
<div class="wrap cols">
<div class="stack">
<span class="mark">${mark}Vetch</span>
<p class="muted">Bouquets tied to order and drawn from their recipes.</p>
</div>
<nav aria-labelledby="foot-shop">
<h2 id="foot-shop">Shop</h2>
<ul>
<li><a href="/bouquets">All bouquets</a></li>
<li><a href="/build">Build your own</a></li>
<li><a href="/#occasions">Occasions</a></li>
<li><a href="/gift-cards">Gift cards</a></li>
<li><a href="/basket">Basket</a></li>
</ul>
</nav>
<nav aria-labelledby="foot-help">
<h2 id="foot-help">Help</h2>
<ul>
<li><a href="/orders">${e(shell.ordersLink)}</a></li>
<li><a href="/delivery">Delivery and timings</a></li>
<li><a href="/care">Flower care</a></li>
</ul>
</nav>
<nav aria-labelledby="foot-vetch">
<h2 id="foot-vetch">Vetch</h2>
<ul>
<li><a href="/drawings">How the drawings work</a></li>
<li><a href="/privacy">Privacy</a></li>
<li><a href="${e(shell.accountLink.href)}">${e(shell.accountLink.label)}</a></li>
</ul>
</nav>
</div>
</footer>
</body>
</html>
`;
