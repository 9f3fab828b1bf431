// Draws the bouquet while it is composed. What it costs, what is free and what a florist would say come from the
// same page, asked for again.
const WAIT_MS = 250;
const RETRY_MS = 3_000;
const form = document.querySelector('[data-engine]');
const summary = form?.querySelector('[data-live-part=summary]');
const most = 40;
let timer;
let turn = 0;

if (form) {
  form.querySelector('[data-redraw]').hidden = true;
  form.addEventListener('click', step);
  form.addEventListener('input', choose);
  form.addEventListener('submit', (event) => {
    if (!/^(add|save|another-.*)$/.test(event.submitter?.value)) event.preventDefault();
  });
}

function step(event) {
  const [, way, tile] = /^(more|fewer)-(.+)$/.exec(event.target.closest('button')?.value) ?? [];
  if (!tile) return;
  event.preventDefault();
  setCount(tile, countOf(tile) + (way === 'more' ? 1 : -1));
  change();
}

// A colour that is chosen is wanted once.
function choose({ target }) {
  const [, what, tile] = /^(colour|count)-(.+)$/.exec(target.name) ?? [];
  if (what === 'colour') {
    describe(target.closest('li'), target);
    if (countOf(tile) === 0) setCount(tile, 1);
  }
  // Somebody who is typing may have emptied the field to type on.
  if (what === 'count' && target.value !== '') setCount(tile, countOf(tile));
  change();
}

function describe(tile, { title, dataset: { src, note } }) {
  const was = tile.querySelector('.colour').textContent;
  tile.querySelector('.pic').src = src;
  tile.querySelector('.colour').textContent = title;
  tile.querySelector('.note-of').textContent = note;
  for (const control of tile.querySelectorAll('.step [aria-label]')) {
    control.setAttribute('aria-label', control.getAttribute('aria-label').replace(`, ${was}`, `, ${title}`));
  }
}

const tiles = () => [...form.querySelectorAll('[data-tile]')];
const field = (tile) => form.elements[`count-${tile}`];
const countOf = (tile) => Math.trunc(Number(field(tile).value)) || 0;
const colourOf = (tile) => form.elements[`colour-${tile}`].value;

function setCount(tile, wanted) {
  const others = stems().reduce((sum, stem) => sum + (stem.tile === tile ? 0 : stem.count), 0);
  const count = String(Math.max(0, Math.min(wanted, most - others)));
  if (field(tile).value !== count) field(tile).value = count;
}

function stems() {
  return tiles()
    .map(({ dataset: { tile, kind } }) => ({ tile, kind, colour: colourOf(tile), count: countOf(tile) }))
    .filter(({ count }) => count > 0);
}

function change() {
  for (const tile of tiles()) tile.classList.toggle('on', countOf(tile.dataset.tile) > 0);
  const recipe = {
    seed: 'your-own',
    stems: stems(),
    paper: form.elements.paper.value,
    ribbon: form.elements.ribbon.value,
  };
  const dressing = form.elements.dressing.value;
  const spelled = recipe.stems.map(({ kind, colour, count }) => `${count}-${kind}-${colour}`).join('_');
  history.replaceState(null, '', `/build?recipe=${[dressing, recipe.paper, recipe.ribbon, spelled].join('~')}`);
  turn += 1;
  summary.setAttribute('aria-busy', 'true');
  void draw(recipe, dressing, turn);
  clearTimeout(timer);
  timer = setTimeout(refresh, WAIT_MS, turn);
}

async function draw(recipe, dressing, mine) {
  const { drawBouquet } = await import(form.dataset.engine);
  if (mine !== turn) return;
  const markup = drawBouquet(recipe, { dressing, prefix: 'own' });
  const drawing = new DOMParser().parseFromString(markup, 'image/svg+xml').documentElement;
  form.querySelector('[data-drawing]').replaceChildren(...(recipe.stems.length > 0 ? [drawing] : []));
}

async function refresh(mine) {
  const answer = await fetch(location.href).catch(() => undefined);
  if (mine !== turn) return;
  if (!answer?.ok) {
    timer = setTimeout(refresh, RETRY_MS, mine);
    return;
  }
  // The head has a style of its own, which this page does not allow.
  const main = (await answer.text()).replace(/^.*(?=<main)/s, '');
  const fresh = new DOMParser().parseFromString(main, 'text/html');
  if (mine !== turn) return;
  for (const part of form.querySelectorAll('[data-live-part]')) {
    const now = fresh.querySelector(`[data-live-part="${part.dataset.livePart}"]`);
    if (now && now.innerHTML !== part.innerHTML) part.replaceChildren(...now.childNodes);
  }
  for (const tile of tiles()) {
    const swatch = fresh.querySelector(`[name=colour-${tile.dataset.kind}][value=${colourOf(tile.dataset.tile)}]`);
    if (swatch) tile.querySelector('.note-of').textContent = swatch.dataset.note;
  }
  summary.removeAttribute('aria-busy');
}
