import type { LocalizedText } from '@sivuvirta/domain';

type Localized<P extends string> = { [L in 'Fi' | 'Sv' | 'En' as `${P}${L}`]: string };

/** The domain's three-language text as the three columns of a table. */
export const localizedColumns = <P extends string>(prefix: P, text: LocalizedText) =>
  ({ [`${prefix}Fi`]: text.fi, [`${prefix}Sv`]: text.sv, [`${prefix}En`]: text.en }) as Localized<P>;
