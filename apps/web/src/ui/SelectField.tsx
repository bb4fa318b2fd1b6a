import { Check, ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import './Field.css';

interface SelectOption {
  id: string;
  label: string;
  /** Set at the right end: a count, an amount. */
  detail?: string;
}

interface SelectFieldProps {
  label: string;
  /** What the closed control shows. */
  summary: ReactNode;
  options: readonly SelectOption[];
  selected: readonly string[];
  /** With `single`, the one chosen option. */
  onChange: (ids: string[]) => void;
  mode?: 'single' | 'multiple';
}

/** One or several of a list, in a popover. */
export function SelectField({
  label,
  summary,
  options,
  selected,
  onChange,
  mode = 'multiple',
}: SelectFieldProps) {
  const list = (
    <>
      <Label className="field-label">{label}</Label>
      <Button className="field-control">
        <SelectValue className="field-value">{() => summary}</SelectValue>
        <ChevronDown size={16} aria-hidden />
      </Button>
      <Popover className="popover" offset={4}>
        <ListBox className="options" items={options}>
          {({ id, label: text, detail }) => (
            <ListBoxItem id={id} textValue={text} className="option">
              {({ isSelected }) => (
                <>
                  <Check
                    size={16}
                    aria-hidden
                    className="option-check"
                    style={{ opacity: isSelected ? 1 : 0 }}
                  />
                  <span className="option-label">{text}</span>
                  {detail && <span className="option-detail">{detail}</span>}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </>
  );
  if (mode === 'single') {
    return (
      <Select className="field" value={selected[0] ?? null} onChange={(id) => onChange([String(id)])}>
        {list}
      </Select>
    );
  }
  return (
    <Select
      className="field"
      selectionMode="multiple"
      value={[...selected]}
      onChange={(ids) => onChange(ids.map(String))}
    >
      {list}
    </Select>
  );
}
