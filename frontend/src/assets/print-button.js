// A button that prints is no use without JavaScript, so it is made here.
const place = document.querySelector('[data-print]');
if (place) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'btn sm';
  button.textContent = place.dataset.print;
  button.addEventListener('click', () => window.print());
  place.append(button);
}
