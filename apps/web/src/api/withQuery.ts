/** `/api/x` + `a=1` → `/api/x?a=1`; nothing is added for an empty query. */
export function withQuery(path: string, query: URLSearchParams): string {
  const text = query.toString().replaceAll('%2C', ',');
  return text ? `${path}?${text}` : path;
}
