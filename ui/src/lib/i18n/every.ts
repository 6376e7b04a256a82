/** For tests, which speak in any language at once. */
import { fetchWords } from './words';

await Promise.all((['fa', 'en', 'ru', 'zh-CN'] as const).map(fetchWords));
