// Follows the order on the page: when the shop says that it went on, the parts of the page that changed are replaced.
// The stream is open only while the page is seen, because a browser has few connections to one shop.
const POLL_MS = 10_000;
const PATIENCE = 3;
const live = document.querySelector('[data-live]');
let source;
let polling;
let failures = 0;
let turn = 0;

if (live) {
  document.addEventListener('visibilitychange', watch);
  watch();
}

function watch() {
  stop();
  if (document.hidden) return;
  failures = 0;
  source = new EventSource(live.dataset.live);
  source.addEventListener('open', () => {
    failures = 0;
  });
  source.addEventListener('progress', hear);
  source.addEventListener('error', doubt);
}

function stop() {
  source?.close();
  clearInterval(polling);
}

function hear({ data }) {
  const { status, payment, timelineLength, isOver } = JSON.parse(data);
  if (isOver) finish();
  if (`${status} ${payment} ${timelineLength}` !== live.dataset.state) void refresh();
}

function finish() {
  stop();
  document.removeEventListener('visibilitychange', watch);
}

// The browser opens a broken stream again by itself; when that does not help, the page is looked at from time to time.
function doubt() {
  failures += 1;
  if (source.readyState !== EventSource.CLOSED && failures < PATIENCE) return;
  stop();
  polling = setInterval(refresh, POLL_MS);
}

async function refresh() {
  turn += 1;
  const mine = turn;
  const answer = await fetch(live.dataset.page).catch(() => undefined);
  if (!answer?.ok) return;
  if (new URL(answer.url).pathname !== live.dataset.page) return location.replace(answer.url);
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
  if (mine === turn) show(fresh);
}

// What somebody is writing is not taken away, as long as it can still be sent.
function isTypedInto(part, now) {
  const typed = [...part.querySelectorAll('textarea')].some((field) => field.value !== field.defaultValue);
  return typed && now.querySelector('textarea') !== null;
}

function show(fresh) {
  for (const part of document.querySelectorAll('[data-live-part]')) {
    const now = fresh.querySelector(`[data-live-part="${part.dataset.livePart}"]`);
    if (now && now.innerHTML !== part.innerHTML && !isTypedInto(part, now)) part.replaceChildren(...now.childNodes);
  }
  const next = fresh.querySelector('[data-live]');
  if (next) live.dataset.state = next.dataset.state;
  else finish();
}
