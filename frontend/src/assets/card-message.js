// Counts the card message as the shop does, what a reader would call one character being one, and shows it as it will
// be printed.
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

document.addEventListener('input', ({ target }) => {
  if (target.matches('[data-message-limit]')) show(target);
});
for (const message of document.querySelectorAll('[data-message-limit]')) show(message);

function show(message) {
  const text = message.value.normalize('NFC').trim();
  count(message, [...graphemes.segment(text)].length);
  const preview = message.closest('[data-card]')?.querySelector('[data-card-preview]');
  if (!preview) return;
  preview.hidden = text === '';
  preview.firstElementChild.textContent = text;
}

function count(message, typed) {
  const limit = Number(message.dataset.messageLimit);
  const counter = message.nextElementSibling?.matches('[data-counter]')
    ? message.nextElementSibling
    : counterOf(message);
  counter.textContent = typed > limit ? `${typed - limit} too many` : `${typed} of ${limit}`;
  counter.classList.toggle('err', typed > limit);
}

function counterOf(message) {
  const counter = document.createElement('span');
  counter.className = 'hint num';
  counter.dataset.counter = '';
  counter.setAttribute('aria-live', 'polite');
  message.after(counter);
  return counter;
}
