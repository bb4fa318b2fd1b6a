import { globSync } from 'node:fs';

/** Every TypeScript source file below a folder, tests and tool configuration left out; paths from the project's root. */
export function sourceFiles(folder: string): string[] {
  return globSync(`${folder}/**/*.{ts,tsx}`, {
    exclude: (path) => /(^|\/)(node_modules|dist)(\/|$)/.test(path),
  })
    .filter((path) => !/\.test(-support)?\.tsx?$|\.config\.ts$/.test(path))
    .sort();
}
