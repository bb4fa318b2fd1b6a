import { useText } from '../../i18n/useText.ts';
import { THEMES, type Theme } from '../../state/theme.ts';
import { Choice } from '../../ui/Choice.tsx';

interface ThemeChoiceProps {
  theme: Theme;
  onChange: (theme: Theme) => void;
}

export function ThemeChoice({ theme, onChange }: ThemeChoiceProps) {
  const text = useText();
  return (
    <Choice
      label={text('header.theme')}
      value={theme}
      options={THEMES.map((id) => ({ id, label: text(`header.theme.${id}`) }))}
      onChange={onChange}
    />
  );
}
