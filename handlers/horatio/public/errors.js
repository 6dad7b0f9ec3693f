/** Show an error as text; a broken rule of a field is said instead of the summary. */
export function showError(element, error) {
  const errors = error.problem?.errors ?? [];
  const rules = errors.map(({ message }) => sentence(message));
  element.textContent = rules.length > 0 ? rules.join(" ") : error.message;
  element.hidden = false;
}

export function hideError(element) {
  element.textContent = "";
  element.hidden = true;
}

function sentence(text) {
  const start = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(start) ? start : `${start}.`;
}
