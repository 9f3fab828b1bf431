// Sets the digits of a card in groups of four as they are typed; the caret stays behind the same digit.
const number = document.querySelector('#card-number');
const expiry = document.querySelector('#card-expiry');

number?.addEventListener('input', () => {
  const before = digits(number.value.slice(0, number.selectionStart ?? 0)).length;
  number.value = digits(number.value)
    .slice(0, 19)
    .replaceAll(/(\d{4})(?=\d)/g, '$1 ');
  const caret = before + Math.max(0, Math.ceil(before / 4) - 1);
  number.setSelectionRange(caret, caret);
});

expiry?.addEventListener('input', (event) => {
  if (event.inputType?.startsWith('delete')) return;
  const typed = digits(expiry.value);
  if (typed.length >= 2 && typed.length <= 4) expiry.value = `${typed.slice(0, 2)} / ${typed.slice(2)}`;
});

function digits(text) {
  return text.replaceAll(/\D/g, '');
}
