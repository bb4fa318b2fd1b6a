import type { ReactNode } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import './Choice.css';

interface ChoiceProps<Id extends string> {
  label: string;
  value: Id;
  options: readonly { id: Id; label: ReactNode; name?: string; lang?: string }[];
  onChange: (value: Id) => void;
}

/** Exactly one of a few, all of them visible. */
export function Choice<Id extends string>({ label, value, options, onChange }: ChoiceProps<Id>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      className="choice"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = options.find(({ id }) => keys.has(id));
        if (chosen) onChange(chosen.id);
      }}
    >
      {options.map(({ id, label: text, name, lang }) => (
        <ToggleButton
          key={id}
          id={id}
          className="choice-option"
          {...(name && { 'aria-label': name })}
          {...(lang && { lang })}
        >
          {text}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
