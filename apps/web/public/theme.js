// Before the first paint: the reader's theme, if one was chosen. An external file because the policy forbids inline scripts.
try {
  const chosen = localStorage.getItem('theme');
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen;
} catch {
  // Storage is blocked: the system decides.
}
