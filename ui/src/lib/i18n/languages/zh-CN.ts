/** The message files of one language, as they lie beside the core's. */
export default import.meta.glob<string>('../../../../../locales/zh-CN/*.ftl', { query: '?raw', import: 'default', eager: true });
