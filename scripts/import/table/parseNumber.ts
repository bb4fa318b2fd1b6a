/**
 * `1 234,5`, `1.234,5`, `1,234.5` and `1234.5` as a number.
 *
 * @param decimalComma the file separates fields by something else, as Finnish Excel does: a lone comma is decimal.
 * @returns the reason as text where it is no finite number, or could be two.
 */
export function parseNumber(text: string, decimalComma: boolean): number | string {
  const bare = text.replace(/[\s\u00a0\u202f']/g, '').replace('\u2212', '-');
  const decimal = bare.lastIndexOf(',') > bare.lastIndexOf('.') ? ',' : '.';
  const [, fraction = '', ...more] = bare.split(decimal);
  if (more.length > 0) return `"${text}" is not a number`;
  if (decimal === ',' && !bare.includes('.') && !decimalComma && /^\d{3}$/.test(fraction))
    return `"${text}" could be thousands or a decimal comma; write ${bare.replace(',', '')} or ${bare.replace(',', '.')}`;
  const plain = bare.replaceAll(decimal === ',' ? '.' : ',', '').replace(',', '.');
  return /^[+-]?\d+(\.\d*)?(e[+-]?\d+)?$/i.test(plain) && Number.isFinite(Number(plain))
    ? Number(plain)
    : `"${text}" is not a number`;
}
