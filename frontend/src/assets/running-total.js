// Adds the ticked extras to the price on the button; without it the button says what the bouquet costs.
const form = document.querySelector('[data-total]');
const symbol = form?.dataset.total ?? '';

form?.addEventListener('change', show);
if (form?.querySelector('[name=extras]:checked')) show();

function show() {
  const chosen = [...form.querySelectorAll('[data-cents]:checked')];
  const cents = chosen.reduce((total, input) => total + Number(input.dataset.cents), 0);
  const price = form.querySelector('.price');
  if (price) price.textContent = `${symbol}${(cents / 100).toFixed(2)}`;
}
