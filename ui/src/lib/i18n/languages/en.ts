/** The message files of one language, as they lie beside the core's. */
export default import.meta.glob<string>('../../../../../locales/en/*.ftl', { query: '?raw', import: 'default', eager: true });
