import type { Facets } from '@sivuvirta/domain';
import { Check, ChevronDown } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import {
  Button,
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  useFilter,
} from 'react-aria-components';
import { useMaterials } from '../../api/materials.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useText } from '../../i18n/useText.ts';
import { formatCount } from '../../ui/format.ts';
import { KindMark } from '../marks/KindMark.tsx';
import { materialOptions } from './materialTree.ts';

interface MaterialFilterProps {
  chosen: readonly string[];
  counts: Facets['materialId'];
  onChange: (materialIds: string[]) => void;
}

/** The material tree: a branch means everything below it. What is chosen stands among the active filters. */
export function MaterialFilter({ chosen, counts, onChange }: MaterialFilterProps) {
  const text = useText();
  const language = useLanguage();
  const { contains } = useFilter({ sensitivity: 'base' });
  const control = useRef<HTMLDivElement>(null);
  const [words, setWords] = useState('');
  const materials = useMaterials();
  const options = useMemo(
    () =>
      materialOptions(
        materials.data ?? [],
        new Map(counts.map(({ value, count }) => [value, count])),
        language,
      ),
    [materials.data, counts, language],
  );
  const shown = words ? options.filter(({ name, path }) => contains(`${path} ${name}`, words)) : options;

  return (
    <ComboBox
      className="field"
      inputValue={words}
      onInputChange={setWords}
      items={shown}
      selectionMode="multiple"
      value={chosen}
      onChange={(ids) => {
        setWords('');
        onChange(ids.map(String));
      }}
      allowsEmptyCollection
      menuTrigger="focus"
    >
      <Label className="field-label">{text('filters.material')}</Label>
      <div ref={control} className="field-control">
        <Input className="field-input" placeholder={text('filters.materialPlaceholder')} />
        <Button className="field-icon-button" aria-label={text('filters.materialOpen')}>
          <ChevronDown size={16} aria-hidden />
        </Button>
      </div>
      <Popover className="popover" offset={4} triggerRef={control} maxHeight={340}>
        <ListBox
          className="options"
          items={shown}
          renderEmptyState={() => <p className="options-empty">{text('filters.materialNothing')}</p>}
        >
          {({ id, name, kind, depth, count }) => (
            <ListBoxItem id={id} textValue={name} className="option">
              {({ isSelected }) => (
                <span className="material-option" style={{ paddingLeft: words ? 0 : depth * 14 }}>
                  {(words || depth === 0) && <KindMark kind={kind} />}
                  <span className="option-label">{name}</span>
                  <span className="option-detail">{formatCount(count, language)}</span>
                  {isSelected && <Check size={16} aria-hidden className="option-check" />}
                </span>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
