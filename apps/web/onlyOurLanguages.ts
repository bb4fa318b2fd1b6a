import type { Plugin } from 'vite';

const STRINGS = /react-(?:aria|stately)[^?]*\/intl\/(?:.*\/)?([a-z]{2}-[A-Z]{2})\.mjs/;
const KEPT = ['fi-FI', 'sv-SE', 'en-US'];

/** React Aria carries its own few words in 34 languages; the build keeps those of this interface. */
export function onlyOurLanguages(): Plugin {
  return {
    name: 'only-our-languages',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      const language = STRINGS.exec(id)?.[1];
      return language && !KEPT.includes(language) ? 'export default {};' : null;
    },
  };
}
