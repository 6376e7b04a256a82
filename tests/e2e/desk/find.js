// Gives `found`: the shown parts with the role `arguments[0]` whose name begins with `arguments[1]`.
const [wantedRole, wantedName] = arguments;
const plain = (text) =>
  (text ?? '').replace(/[\u2066-\u2069\u200e\u200f]/g, '').replace(/\s+/g, ' ').trim();
const byTag = {
  A: 'link', BUTTON: 'button', TEXTAREA: 'textbox', SELECT: 'combobox', DIALOG: 'dialog', LI: 'listitem',
  H1: 'heading', H2: 'heading', H3: 'heading', NAV: 'navigation', MAIN: 'main', OPTION: 'option', TR: 'row', TABLE: 'table',
};
const byType = { checkbox: 'checkbox', radio: 'radio', button: 'button', submit: 'button', range: 'slider', search: 'searchbox' };
const roleOf = (part) => {
  const said = part.getAttribute('role');
  if (said) return said;
  if (part.tagName === 'INPUT') return byType[part.type] ?? 'textbox';
  return byTag[part.tagName];
};
// A person fills in a search field and a field with suggestions as they do any other.
const alike = (role) => (role === 'searchbox' || role === 'combobox' ? ['textbox', role] : [role]);
const textOf = (ids) => ids.split(/\s+/).map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
const nameOf = (part) => {
  const ids = part.getAttribute('aria-labelledby');
  if (ids) return textOf(ids);
  if (part.getAttribute('aria-label')) return part.getAttribute('aria-label');
  if (part.labels?.length) return [...part.labels].map((label) => label.textContent).join(' ');
  const isField = ['INPUT', 'TEXTAREA', 'SELECT'].includes(part.tagName);
  return (isField ? part.placeholder : part.innerText) || part.title;
};
// Behind an open dialog nothing can be reached.
const modals = [...document.querySelectorAll('dialog:modal')];
const isReachable = (part) => modals.length === 0 || modals.some((dialog) => dialog.contains(part));
const isShown = (part) =>
  isReachable(part) && part.getClientRects().length > 0 && getComputedStyle(part).visibility !== 'hidden' && !part.closest('[inert]');
const parts = [...document.querySelectorAll('[role], a[href], button, input, textarea, select, dialog, li, h1, h2, h3, nav, main, option, tr, table')];
const found = parts.filter((part) => {
  const role = roleOf(part);
  return role && alike(role).includes(wantedRole) && isShown(part) && plain(nameOf(part)).startsWith(wantedName);
});
