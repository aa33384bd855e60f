/** Opens a feed by its address (also `?feed=…`) or from a file, in an explorer. */
const form = document.querySelector('#open');
const shown = document.querySelector('#shown');
let fileAddress;

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const address = form.elements.feed.value.trim();
  if (address) show(address);
});
form.elements.file.addEventListener('change', () => showFile(form.elements.file.files[0]));

for (const type of ['dragenter', 'dragover', 'dragleave', 'drop']) {
  addEventListener(type, (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    form.classList.toggle('over', type === 'dragenter' || type === 'dragover');
    if (type === 'drop') showFile(event.dataTransfer.files[0]);
  });
}

const asked = new URLSearchParams(location.search).get('feed');
if (asked) {
  form.elements.feed.value = asked;
  show(asked);
}

function showFile(file) {
  if (!file) return;
  if (fileAddress) URL.revokeObjectURL(fileAddress);
  fileAddress = URL.createObjectURL(file);
  show(fileAddress);
}

function show(address) {
  const explorer = document.createElement('budget-explorer');
  explorer.setAttribute('src', address);
  for (const name of ['currency', 'unit']) {
    const value = form.elements[name].value.trim();
    if (value) explorer.setAttribute(name, value);
  }
  shown.replaceChildren(explorer);
}
