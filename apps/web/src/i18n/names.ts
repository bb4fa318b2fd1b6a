import type { Locale, LocalizedText } from '@sivuvirta/domain';

interface MaterialNames {
  materialNameFi: string;
  materialNameSv: string;
  materialNameEn: string;
}
interface AreaNames {
  nameFi: string;
  nameSv: string;
  nameEn: string;
}

/** The material of a flow or transfer in the reader's language. */
export function materialName(properties: MaterialNames, language: Locale): string {
  const { materialNameFi: fi, materialNameSv: sv, materialNameEn: en } = properties;
  return pick({ fi, sv, en }, language);
}

/** An industrial area in the reader's language. */
export function areaName(properties: AreaNames, language: Locale): string {
  const { nameFi: fi, nameSv: sv, nameEn: en } = properties;
  return pick({ fi, sv, en }, language);
}

const pick = (names: LocalizedText, language: Locale) => names[language];
