import { LOCALE_TAGS, type Locale, type Material } from '@sivuvirta/domain';

export interface MaterialOption {
  id: string;
  name: string;
  kind: Material['kind'];
  /** 0 for the root of a kind. */
  depth: number;
  /** Names of the ancestors, root first; searched together with the name. */
  path: string;
  count: number;
}

/** The tree as a list, parents before children, names sorted; only materials that the rest of the filter leaves flows for. */
export function materialOptions(
  materials: readonly Material[],
  counts: ReadonlyMap<string, number>,
  language: Locale,
): MaterialOption[] {
  const { compare } = new Intl.Collator(LOCALE_TAGS[language]);
  const options: MaterialOption[] = [];
  const childrenOf = Map.groupBy(materials, ({ parentId }) => parentId);

  function add(parentId: string | null, depth: number, path: readonly string[]) {
    const children = (childrenOf.get(parentId) ?? []).toSorted((a, b) =>
      compare(a.names[language], b.names[language]),
    );
    for (const { id, kind, names } of children) {
      const count = counts.get(id) ?? 0;
      if (count > 0) options.push({ id, kind, depth, count, name: names[language], path: path.join(' ') });
      add(id, depth + 1, [...path, names[language]]);
    }
  }
  add(null, 0, []);
  return options;
}
