/** What was meant when the keyboard was in another layout: the same keys on a Latin, Persian or Russian board. */
const boards = ['qwertyuiop[]asdfghjkl;\'zxcvbnm,', 'ضصثقفغعهخحجچشسیبلاتنمکگظطزرذدپو', 'йцукенгшщзхъфывапролджэячсмитьб'];

/** The text itself, then as the other boards would have written it. */
export function spellings(text: string): string[] {
  const typed = text.toLowerCase();
  const others = boards.flatMap((from) =>
    [...typed].some((sign) => from.includes(sign) && sign !== ' ') ? boards.filter((to) => to !== from).map((to) => rewritten(typed, from, to)) : [],
  );
  return [...new Set([typed, ...others])];
}

function rewritten(text: string, from: string, to: string): string {
  return [...text].map((sign) => to[from.indexOf(sign)] ?? sign).join('');
}
