/** The languages of the product, each in its own words, so that nobody is lost in a strange one. */
export const languages: readonly (readonly [code: string, name: string])[] = [
  ['fa', 'فارسی'],
  ['en', 'English'],
  ['ru', 'Русский'],
  ['zh-CN', '中文'],
];
