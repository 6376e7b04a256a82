// Gives what scrolls sideways, and each text that is cut off and can't be read in full elsewhere.
const found = [];
const shown = (part) => `<${part.tagName.toLowerCase()} class="${part.getAttribute('class') ?? ''}">`;
const cuts = (value) => value === 'hidden' || value === 'clip';
const scrolls = (value) => value === 'auto' || value === 'scroll';
// Text that only a screen reader is to meet is a pixel large on purpose.
const isForReaders = (part) => part.getBoundingClientRect().width <= 2 || getComputedStyle(part).clipPath === 'inset(50%)';

if (document.documentElement.scrollWidth > innerWidth + 1) found.push('the page scrolls sideways');
for (const part of document.querySelectorAll('body *')) {
  if (part.scrollWidth > part.clientWidth + 1 && scrolls(getComputedStyle(part).overflowX)) {
    found.push(`${shown(part)} scrolls sideways`);
  }
}

const cutter = (part, box) => {
  for (let around = part; around && around !== document.documentElement; around = around.parentElement) {
    const style = getComputedStyle(around);
    const edge = around.getBoundingClientRect();
    const isAway = box.bottom > edge.bottom || (box.top < edge.top && around.scrollTop > 0);
    if (scrolls(style.overflowY) && isAway) return null;
    if (cuts(style.overflowX) && (box.left < edge.left - 1 || box.right > edge.right + 1)) return around;
    // A dialog lies above the page and is cut by nothing of it.
    if (around.tagName === 'DIALOG') return null;
    if (cuts(style.overflowY) && (box.top < edge.top - 2 || box.bottom > edge.bottom + 2)) return around;
  }
  return box.left < -1 || box.right > innerWidth + 1 ? document.body : null;
};

const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
for (let text = texts.nextNode(); text; text = texts.nextNode()) {
  const part = text.parentElement;
  if (!text.data.trim() || part.closest('[title], script, style, option')) continue;
  if (!part.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true })) continue;
  const range = document.createRange();
  range.selectNodeContents(text);
  const box = range.getBoundingClientRect();
  if (box.width === 0) continue;
  const by = cutter(part, box);
  if (by && !isForReaders(by)) found.push(`«${text.data.trim().slice(0, 60)}» in ${shown(part)} is cut off by ${shown(by)}`);
}
return [...new Set(found)];
