/** One page of rows in the order of their ids. */
export interface Page {
  /** Rows after this id; absent: from the start. */
  afterId?: string;
  limit: number;
}
