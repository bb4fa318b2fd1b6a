import { materialName } from '@sivuvirta/domain';
import { useLanguage } from '../../i18n/language.ts';
import { useText } from '../../i18n/useText.ts';
import { formatTonnes, formatYear } from '../../ui/format.ts';
import { FlowMarks } from '../marks/FlowMarks.tsx';
import { KindMark } from '../marks/KindMark.tsx';
import { LowCode } from '../marks/LowCode.tsx';
import type { PartnerTransfers } from './groupTransfers.ts';

interface TransfersProps {
  partners: readonly PartnerTransfers[];
  onSelectFacility: (facilityId: string) => void;
}

/** Movements that happened, by partner: the name leads to the other company. */
export function Transfers({ partners, onSelectFacility }: TransfersProps) {
  const text = useText();
  const language = useLanguage();
  return (
    <section className="detail-section" aria-labelledby="company-transfers-title">
      <h3 id="company-transfers-title">{text('company.transfers')}</h3>
      <ul className="transfers">
        {partners.map(({ partnerId, partnerName, isDonor, transfers }) => (
          <li key={`${partnerId} ${isDonor}`}>
            <p className="transfers-partner">
              <span className="soft">{text(isDonor ? 'company.transferTo' : 'company.transferFrom')}</span>{' '}
              <button type="button" className="link-button" onClick={() => onSelectFacility(partnerId)}>
                {partnerName}
              </button>
            </p>
            <ul>
              {transfers.map(({ id, properties }) => (
                <li key={id} className="transfer-row">
                  <KindMark kind={properties.kind} />
                  <span className="transfer-row-name">
                    {materialName(properties, language)}{' '}
                    {properties.lowCode && (
                      <LowCode code={properties.lowCode} hazardous={properties.hazardous} />
                    )}{' '}
                    <FlowMarks {...properties} />
                  </span>
                  <span className="soft">{formatYear(properties.year)}</span>
                  <span className="flow-row-amount">{formatTonnes(properties.tonnes, language)}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
