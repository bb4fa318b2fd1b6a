/// <reference types="vite/client" />
import italic from '@fontsource/inter/files/inter-latin-500-italic.woff2?url';
import medium from '@fontsource/inter/files/inter-latin-500-normal.woff2?url';
import semiBold from '@fontsource/inter/files/inter-latin-600-normal.woff2?url';
import mediumExtended from '@fontsource/inter/files/inter-latin-ext-500-normal.woff2?url';
import type { FontFacesSpecification } from 'maplibre-gl';

/** Letters beyond Latin-1: Baltic and Sámi names. The file is fetched only where a name needs it. */
const EXTENDED = ['U+0100-0130', 'U+0132-0151', 'U+0154-02BA'];

/** Inter (SIL Open Font License), served by us: the style's text needs no glyph server. */
export const INTER_FACES: FontFacesSpecification = {
  'Inter Medium': [{ url: mediumExtended, 'unicode-range': EXTENDED }, { url: medium }],
  'Inter SemiBold': [{ url: mediumExtended, 'unicode-range': EXTENDED }, { url: semiBold }],
  'Inter Italic': [{ url: italic }],
};
