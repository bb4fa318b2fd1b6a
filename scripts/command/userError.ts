/** What the person at the keyboard can put right: the message says what is wrong and what to do. */
export class UserError extends Error {
  override readonly name = 'UserError';
}
