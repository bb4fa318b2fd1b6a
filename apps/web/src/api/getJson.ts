import { LOCALE_TAGS, type Locale, type Problem, problemSchema } from '@sivuvirta/domain';

/** The API said no, or did not answer. `problem` holds its words in the reader's language where it had any. */
export class ApiError extends Error {
  readonly status: number;
  readonly problem: Problem | null;

  constructor(status: number, problem: Problem | null) {
    super(problem?.detail ?? `HTTP ${status}`);
    this.name = 'ApiError';
    this.status = status;
    this.problem = problem;
  }
}

export const isNotFound = (error: unknown): boolean => error instanceof ApiError && error.status === 404;

/** Reads one document of our own origin. Throws ApiError unless the answer is 2xx. */
export async function getJson(path: string, language: Locale, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(path, {
    signal,
    headers: { Accept: 'application/json, application/geo+json', 'Accept-Language': LOCALE_TAGS[language] },
  });
  if (!response.ok) throw new ApiError(response.status, await problemOf(response));
  return response.json();
}

async function problemOf(response: Response): Promise<Problem | null> {
  try {
    return problemSchema.parse(await response.json());
  } catch {
    return null;
  }
}
