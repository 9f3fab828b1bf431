// Adds what the chosen parts of the day cost to the sum on the button; without it the button says that they are added.
const button = document.querySelector('[data-slot-total]');
const { slotTotal, sign = '' } = button?.dataset ?? {};

button?.form?.addEventListener('change', show);
if (button) show();

function show() {
  const chosen = [...button.form.querySelectorAll('[data-cents]:checked')];
  const cents = chosen.reduce((sum, input) => sum + Number(input.dataset.cents), Number(slotTotal));
  const pounds = Math.trunc(cents / 100).toLocaleString('en-GB');
  const total = `${sign}${pounds}.${String(cents % 100).padStart(2, '0')}`;
  for (const sum of [button.querySelector('.price'), document.querySelector('#your-order dd.tot')])
    sum.textContent = total;
  button.querySelector('.unless-counted')?.remove();
}
