/** “/” leads to the search field from anywhere on a page, unless the reader has turned it off. */
document.addEventListener('keydown', (event) => {
  const isTyping = (event.target as HTMLElement).closest('input, select, textarea, [contenteditable]');
  if (event.key !== '/' || event.ctrlKey || event.altKey || event.metaKey || isTyping) return;
  if (document.documentElement.dataset['shortcut'] === 'off') return;
  event.preventDefault();
  document.getElementById('q')?.focus();
});
