import type { Locale } from '../locale.ts';

interface Names {
  nameFi: string;
  nameSv: string;
  nameEn: string;
}
interface MaterialNames {
  materialNameFi: string;
  materialNameSv: string;
  materialNameEn: string;
}

/** An area or a material in the reader's language. */
export const localName = ({ nameFi: fi, nameSv: sv, nameEn: en }: Names, locale: Locale): string =>
  ({ fi, sv, en })[locale];

/** The material of a flow or transfer in the reader's language. */
export const materialName = (
  { materialNameFi: nameFi, materialNameSv: nameSv, materialNameEn: nameEn }: MaterialNames,
  locale: Locale,
): string => localName({ nameFi, nameSv, nameEn }, locale);
