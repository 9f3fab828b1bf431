// Counts the card message as the shop does: what a reader would call one character is one.
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

for (const message of document.querySelectorAll('[data-message-limit]')) {
  const limit = Number(message.dataset.messageLimit);
  const count = document.createElement('span');
  count.className = 'hint num';
  count.setAttribute('aria-live', 'polite');
  message.after(count);
  const show = () => {
    const typed = [...graphemes.segment(message.value.trim())].length;
    count.textContent = typed > limit ? `${typed - limit} too many` : `${typed} of ${limit}`;
    count.classList.toggle('err', typed > limit);
  };
  message.addEventListener('input', show);
  show();
}
