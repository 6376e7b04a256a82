// Which key brings the focus nearer to a part: an arrow within its group, Tab until the group is reached.
const wayTo = (part) => {
  const item = part.closest('[data-roving]');
  const from = document.activeElement.closest('[data-roving]');
  if (part === document.activeElement || (item === part && from === item)) return 'here';
  const isSameGroup = () => {
    let group = item;
    while (group && !group.contains(from)) group = group.parentElement;
    return group?.querySelectorAll('[data-roving][tabindex="0"]').length === 1;
  };
  if (!item || !from || !isSameGroup()) return 'Tab';
  const a = from.getBoundingClientRect();
  const b = item.getBoundingClientRect();
  const across = (b.left + b.right - a.left - a.right) / 2;
  if (Math.abs(across) > a.width / 2) return across > 0 ? 'ArrowRight' : 'ArrowLeft';
  return b.top > a.top ? 'ArrowDown' : 'ArrowUp';
};
