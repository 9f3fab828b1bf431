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
    if (event.submitter?.value !== 'add') event.preventDefault();
  });
}

function step(event) {
  const [, way, kind] = /^(more|fewer)-(.+)$/.exec(event.target.closest('button')?.value) ?? [];
  if (!kind) return;
  event.preventDefault();
  setCount(kind, countOf(kind) + (way === 'more' ? 1 : -1));
  change();
}

// A colour that is chosen is wanted once.
function choose({ target }) {
  const [, what, kind] = /^(colour|count)-(.+)$/.exec(target.name) ?? [];
  if (what === 'colour') {
    target.closest('li').querySelector('.pic').src = target.dataset.src;
    if (countOf(kind) === 0) setCount(kind, 1);
  }
  // Somebody who is typing may have emptied the field to type on.
  if (what === 'count' && target.value !== '') setCount(kind, countOf(kind));
  change();
}

const field = (kind) => form.elements[`count-${kind}`];
const countOf = (kind) => Math.trunc(Number(field(kind).value)) || 0;

function setCount(kind, wanted) {
  const others = stems().reduce((sum, stem) => sum + (stem.kind === kind ? 0 : stem.count), 0);
  const count = String(Math.max(0, Math.min(wanted, most - others)));
  if (field(kind).value !== count) field(kind).value = count;
}

function stems() {
  return [...form.querySelectorAll('[data-kind]')]
    .map(({ dataset: { kind } }) => ({ kind, colour: form.elements[`colour-${kind}`].value, count: countOf(kind) }))
    .filter(({ count }) => count > 0);
}

function change() {
  for (const tile of form.querySelectorAll('[data-kind]')) tile.classList.toggle('on', countOf(tile.dataset.kind) > 0);
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
  summary.removeAttribute('aria-busy');
}
