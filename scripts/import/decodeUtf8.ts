import { isUtf8 } from 'node:buffer';
import { UserError } from '../command/userError.ts';

/** A line longer than this is no table. */
const MAX_LINE_BYTES = 1_000_000;
const NEWLINE = 0x0a;

/**
 * Bytes as text, whole lines at a time, the byte order mark dropped.
 *
 * @throws UserError with the number of the first line that is not UTF-8.
 */
export async function* decodeUtf8(chunks: AsyncIterable<Buffer>, file: string): AsyncGenerator<string> {
  let rest = Buffer.alloc(0);
  let line = 1;
  for await (const chunk of chunks) {
    const bytes = Buffer.concat([rest, chunk]);
    const end = bytes.lastIndexOf(NEWLINE) + 1;
    rest = bytes.subarray(end);
    if (rest.length > MAX_LINE_BYTES) throw new UserError(`${file}: line ${line} is longer than a megabyte.`);
    if (end === 0) continue;
    const text = decode(bytes.subarray(0, end), file, line);
    line += text.split('\n').length - 1;
    yield text;
  }
  if (rest.length > 0) yield decode(rest, file, line);
}

function decode(bytes: Buffer, file: string, firstLine: number): string {
  // A decoder of its own for each block: it drops the mark at the start of the file.
  if (isUtf8(bytes)) return new TextDecoder().decode(bytes);
  let line = firstLine;
  for (let start = 0; start < bytes.length; line += 1) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline < 0 ? bytes.length : newline + 1;
    if (!isUtf8(bytes.subarray(start, end))) break;
    start = end;
  }
  throw new UserError(
    `${file}: line ${line} is not UTF-8. Save the file as UTF-8 (Excel: "CSV UTF-8") and try again.`,
  );
}
