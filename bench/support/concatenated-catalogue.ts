import type { cataloguePage } from '../../frontend/src/catalogue/catalogue-page.ts';
import type { Frame } from '../../frontend/src/frame/frame.ts';
import { all, e, pageEnd, pageStart, when } from './concatenated-frame.ts';

type Page = ReturnType<typeof cataloguePage>;
type Filter = Page['filters'][number];

/** The catalogue page as plain string concatenation: byte for byte what the templates draw of a first, unfiltered page. */
export const concatenatedCatalogue = (page: Page, shell: Frame): string =>
  `${pageStart(page.head, shell)}${heading(page)}<div class="shop">\n${filters(page)}${results(page)}</div>\n</div>\n${pageEnd(shell)}`;

const heading = (page: Page) => `<div class="wrap page">
<div class="head">
<div class="stack near">
<h1>${e(page.heading)}</h1>
<p class="muted">${e(page.found)}</p>
</div>
<div class="sort">
<label class="lab" for="sort">Sort</label>
<select class="in" id="sort" name="sort" form="filters">
${all(page.sorts, (sort) => `<option value="${e(sort.value)}"${when(sort.chosen, ' selected')}>${e(sort.label)}</option>\n`)}</select>
<button class="btn quiet sm" type="submit" form="filters">Sort</button>
</div>
</div>
`;

const filters = (page: Page) => `<search>
<form class="filters" id="filters" action="/bouquets" method="get">
<div class="search">
<label class="vh" for="search">Search the bouquets</label>
<input class="in" id="search" name="search" type="search" value="${e(page.search)}" placeholder="Peony, blue" maxlength="100">
<button class="btn quiet sm" type="submit">Search</button>
</div>
<details>
<summary>Filters</summary>
<div class="filters">
${all(page.filters, (filter) => `<fieldset>\n<legend>${e(filter.title)}</legend>\n${choices(filter)}</fieldset>\n`)}<div class="row">
<button class="btn sm" type="submit">${e(page.show)}</button>
</div>
</div>
</details>
</form>
</search>
`;

function choices(filter: Filter): string {
  if (filter.swatches) return `<div class="sw">\n${all(filter.values, swatch(filter))}</div>\n`;
  const ticks = `<div>\n${all(filter.values, tick(filter))}</div>\n`;
  if (!filter.folded) return ticks;
  return `<details${when(filter.open, ' open')}>\n<summary class="small">${e(filter.folded)}</summary>\n${ticks}</details>\n`;
}

const state = (value: Filter['values'][number]) =>
  `${when(value.selected, ' checked')}${when(value.empty, ' disabled')}`;

const swatch = (filter: Filter) => (value: Filter['values'][number]) =>
  `<label title="${e(value.label)}, ${e(value.count)}"><input class="${e(value.swatch)}" type="checkbox" name="${e(filter.name)}" value="${e(value.value)}"${state(value)}><span class="vh">${e(value.label)}, ${e(value.count)}</span></label>\n`;

const tick = (filter: Filter) => (value: Filter['values'][number]) =>
  `<label class="tick"><input type="checkbox" name="${e(filter.name)}" value="${e(value.value)}"${state(value)}><span>${e(value.label)}</span><span class="muted small num end">${e(value.count)}</span></label>\n`;

const results = (page: Page) => `<div class="stack far">
<h2 class="vh">The bouquets</h2>
<ul class="cards three">
${all(page.cards, card)}</ul>
${when(page.pager, pager(page))}</div>
`;

const card = ({ pill, picture, href, name, price, mood }: Page['cards'][number]) => `<li class="card">
${when(pill, `<span class="pill">${e(pill)}</span>\n`)}<div class="art ${e(picture.art.tintClass)}"><img src="${e(picture.art.src)}" width="400" height="500" alt="${e(picture.art.alt)}"${when(!picture.eager, ' loading="lazy"')}></div>
<div>
<div class="say"><h3><a href="${e(href)}">${e(name)}</a></h3><span class="num">${e(price)}</span></div>
<p>${e(mood)}</p>
</div>
</li>
`;

const pager = ({ pager }: Page) => `<nav class="pager" aria-label="Pages">
${all(pager?.pages ?? [], ({ href, number, current }) => `<a class="chip num" href="${e(href)}"${when(current, ' aria-current="page"')}><span class="vh">Page </span>${e(number)}</a>\n`)}<a class="chip" href="${e(pager?.next ?? '')}" rel="next">Next</a>
</nav>
`;
