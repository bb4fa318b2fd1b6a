/** Why one row is not taken over. Thrown while a row is read, caught where the row is reported. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
