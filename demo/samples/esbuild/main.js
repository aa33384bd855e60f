import 'open-budget-elements/define/budget-feed.js';
import 'open-budget-elements/define/budget-map.js';
import 'open-budget-elements/define/budget-bars.js';

document.querySelector('budget-map').addEventListener('budget-select', ({project}) => {
  document.querySelector('output').textContent = project ?? '';
});
