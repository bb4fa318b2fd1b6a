export type Correction = {
  code: string;
  column: 'title_fi' | 'title_sv' | 'title_en';
  from: string;
  to: string;
};

/** Footnote marks that stuck to a word, stray signs, and one English title that repeated its neighbour's. */
export const LIST_OF_WASTE_CORRECTIONS: readonly Correction[] = [
  { code: '0203', column: 'title_fi', from: 'jätteet;', to: 'jätteet' },
  {
    code: '0606',
    column: 'title_en',
    from: 'Sludges from on-site effluent treatment',
    to: 'Wastes from the MFSU of sulphur chemicals, sulphur chemical processes and desulphurisation processes',
  },
  { code: '160213', column: 'title_fi', from: 'osia1', to: 'osia' },
  { code: '160213', column: 'title_sv', from: 'komponenter1', to: 'komponenter' },
  {
    code: '160297',
    column: 'title_en',
    from: 'parts (Finnish national entry; English rendering ours)',
    to: 'components',
  },
  {
    code: '160298',
    column: 'title_en',
    from: 'Other equipment than that referred to in 16 02 97 (Finnish national entry; English rendering ours)',
    to: 'Other equipment than that mentioned in 16 02 97',
  },
  { code: '180104', column: 'title_en', from: 'infection(', to: 'infection (' },
  { code: '190112', column: 'title_sv', from: 'slag än', to: 'slagg än' },
  { code: '191003', column: 'title_sv', from: '" - ', to: '" – ' },
  { code: '191210', column: 'title_sv', from: 'förbränning )', to: 'förbränning)' },
  { code: '200135', column: 'title_fi', from: 'osia2', to: 'osia' },
  { code: '200135', column: 'title_sv', from: 'komponenter2', to: 'komponenter' },
];

/** Misspellings and two cut or misplaced ends in the stored export; the wording is that of TOL 2008. */
export const NACE_CORRECTIONS: readonly Correction[] = [
  { code: 'O', column: 'title_fi', from: 'MAANPUOLUSTU3S', to: 'MAANPUOLUSTUS' },
  { code: 'T', column: 'title_en', from: 'U0NDIFFERENTIATED', to: 'UNDIFFERENTIATED' },
  { code: '16', column: 'title_fi', from: 'huonekalut; olki-', to: 'huonekalut); olki-' },
  { code: '16', column: 'title_fi', from: 'punontatuotteiden valmistus)', to: 'punontatuotteiden valmistus' },
  { code: '46.31', column: 'title_fi', from: 'vihannes- marja-', to: 'vihannes-, marja-' },
  {
    code: '46.33',
    column: 'title_fi',
    from: 'ravintoöljyjen ja',
    to: 'ravintoöljyjen ja -rasvojen tukkukauppa',
  },
  { code: '64.99', column: 'title_fi', from: 'rahoituspavelut', to: 'rahoituspalvelut' },
  { code: '84.2', column: 'title_fi', from: 'Ulkoasian hallinto', to: 'Ulkoasiain hallinto' },
];
