import 'open-budget-elements/define/budget-feed.js';
import 'open-budget-elements/define/budget-map.js';
import 'open-budget-elements/define/budget-bars.js';

const map = document.querySelector('budget-map');
const output = document.querySelector('output');

map?.addEventListener('budget-select', ({project}) => {
  if (output) output.textContent = project ?? '';
});
