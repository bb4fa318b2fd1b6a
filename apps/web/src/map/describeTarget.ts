import {
  type Basis,
  type FacilitySummary,
  type IndustrialAreaFeature,
  type Locale,
  localName,
  type MaterialKind,
  materialName,
  type TransferFeature,
} from '@sivuvirta/domain';
import type { Text } from '../i18n/useText.ts';
import {
  formatCount,
  formatDistance,
  formatScore,
  formatTonnes,
  formatTonnesPerYear,
  formatYear,
} from '../ui/format.ts';
import { placeName } from './placeName.ts';
import type { Target } from './target.ts';
import type { TransferBundle } from './transferBundles.ts';

/** What a tooltip says: who or what, the figures, and how they came about. */
export interface Description {
  title: string;
  sentence: string;
  note: string;
}

export function describeTarget(
  target: Target,
  areas: readonly IndustrialAreaFeature[],
  text: Text,
  language: Locale,
): Description {
  switch (target.type) {
    case 'facility':
      return {
        title: target.facility.name,
        sentence: facilitySentence(target.facility, text, language),
        note: joined(text(`basis.${target.facility.basis}`), target.facility.suspect && text('map.suspect')),
      };
    case 'cluster':
      return {
        title: placeName(target.place, areas, text, language),
        sentence: namesOf(
          target.place.facilities.map(({ name }) => name),
          text,
        ),
        note: joined(basesOf(target.place.facilities, text), text('map.cluster.zoom')),
      };
    case 'match': {
      const { flow, distanceMetres, reason, score } = target.match;
      const { facilityName, tonnesPerYear, year, basis } = flow.properties;
      return {
        title: `${target.rank}. ${facilityName}`,
        sentence: text('map.match', {
          material: materialName(flow.properties, language),
          tonnes: formatTonnesPerYear(tonnesPerYear, language),
          distance: formatDistance(distanceMetres, language),
          score: formatScore(score, language),
        }),
        note: joined(reason, formatYear(year), text(`basis.${basis}`)),
      };
    }
    case 'transfers':
      return describeTransfers(target.bundle, areas, text, language);
    case 'area': {
      const { municipality, facilityCount, precisionMetres, basis } = target.area.properties;
      return {
        title: localName(target.area.properties, language),
        sentence: joined(municipality, text('map.area.facilities', { count: facilityCount })),
        note: joined(
          text('map.area.precision', { distance: formatDistance(precisionMetres, language) }),
          text(`basis.${basis}`),
        ),
      };
    }
  }
}

function describeTransfers(
  { transfers, tonnes, kind, donorPlace, receiverPlace }: TransferBundle,
  areas: readonly IndustrialAreaFeature[],
  text: Text,
  language: Locale,
): Description {
  const first = transfers[0] as TransferFeature;
  const years = transfers.map(({ properties }) => properties.year);
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const materials = [...new Set(transfers.map(({ properties }) => materialName(properties, language)))];
  return {
    title: text('map.transfer.ends', {
      donor: donorPlace ? placeName(donorPlace, areas, text, language) : first.properties.donorFacilityName,
      receiver: receiverPlace
        ? placeName(receiverPlace, areas, text, language)
        : first.properties.receiverFacilityName,
    }),
    sentence: text('map.transfer', {
      kind: text(`kind.${kind satisfies MaterialKind}`),
      materials: namesOf(materials, text),
      tonnes: formatTonnes(tonnes, language),
      years: from === to ? formatYear(from) : `${formatYear(from)}–${formatYear(to)}`,
    }),
    note: joined(
      basesOf(
        transfers.map(({ properties }) => properties),
        text,
      ),
      transfers.length > 1 && text('map.transfer.count', { count: transfers.length }),
      transfers.some(({ properties }) => properties.suspect) && text('map.suspect'),
    ),
  };
}

function facilitySentence(facility: FacilitySummary, text: Text, language: Locale): string {
  const sum = (byKind: Record<MaterialKind, number>) => {
    const tonnes = Object.values(byKind).reduce((total, value) => total + value, 0);
    return tonnes > 0 ? formatTonnesPerYear(tonnes, language) : null;
  };
  const [output, input] = [sum(facility.outputTonnesPerYear), sum(facility.inputTonnesPerYear)];
  return joined(
    facility.actorName !== facility.name && facility.actorName,
    facility.municipality,
    output && text('map.facility.output', { tonnes: output }),
    input && text('map.facility.input', { tonnes: input }),
    text('map.facility.flows', { count: formatCount(facility.flowCount, language) }),
  );
}

const basesOf = (rows: readonly { basis: Basis }[], text: Text) =>
  [...new Set(rows.map(({ basis }) => basis))].map((basis) => text(`basis.${basis}`)).join(', ');

/** At most three names, then how many more. */
function namesOf(names: readonly string[], text: Text): string {
  const shown = names.slice(0, 3).join(', ');
  return names.length > 3 ? text('map.andMore', { names: shown, count: names.length - 3 }) : shown;
}

const joined = (...parts: (string | null | false)[]) => parts.filter(Boolean).join(' · ');
