// Runs before the first paint, so that a person who chose a theme never sees the other one flash.
try {
  const chosen = JSON.parse(localStorage.getItem('demarche.theme') ?? 'null');
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen;
} catch {
  // No storage or an unreadable value: the system's preference applies.
}
