/** All of a record of tonnes together. */
export function sumTonnes(tonnes: Record<string, number>): number {
  return Object.values(tonnes).reduce((sum, one) => sum + one, 0);
}
