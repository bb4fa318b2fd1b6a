import { type MaterialKind, materialName } from '@sivuvirta/domain';
import { TriangleAlert } from 'lucide-react';
import { useLanguage } from '../../i18n/language.ts';
import { useText } from '../../i18n/useText.ts';
import { KindMark } from '../marks/KindMark.tsx';

interface MaterialCellProps {
  kind: MaterialKind;
  materialNameFi: string;
  materialNameSv: string;
  materialNameEn: string;
  suspect: boolean;
}

export function MaterialCell(props: MaterialCellProps) {
  const text = useText();
  const language = useLanguage();
  return (
    <>
      <KindMark kind={props.kind} />
      <span className="visually-hidden">{text(`kind.${props.kind}`)}</span>
      <span className="data-table-ellipsis">{materialName(props, language)}</span>
      {props.suspect && (
        <TriangleAlert size={14} role="img" aria-label={text('flow.suspect')} className="table-suspect" />
      )}
    </>
  );
}
