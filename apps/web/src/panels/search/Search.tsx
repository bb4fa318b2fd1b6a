import type { SearchResult } from '@sivuvirta/domain';
import { Search as SearchIcon, X } from 'lucide-react';
import { useRef, useState } from 'react';
import {
  Button,
  Collection,
  ComboBox,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
} from 'react-aria-components';
import { useSearch } from '../../api/search.ts';
import { useText } from '../../i18n/useText.ts';
import { useDebounced } from '../../ui/useDebounced.ts';
import { groupResults, resultKey } from './groupResults.ts';
import './Search.css';

/** A pause in typing that is worth a question. */
const STILL_MILLISECONDS = 180;

interface SearchProps {
  onChoose: (result: SearchResult) => void;
}

/** Companies, areas, materials and waste codes, in any of the three languages. */
export function Search({ onChoose }: SearchProps) {
  const text = useText();
  const control = useRef<HTMLDivElement>(null);
  const [words, setWords] = useState('');
  const asked = useDebounced(words, STILL_MILLISECONDS);
  const { data, isFetching, isError } = useSearch(asked);
  const results = words.trim().length < 2 ? [] : (data ?? []);

  function choose(key: string) {
    const result = results.find((candidate) => resultKey(candidate) === key);
    if (!result) return;
    setWords('');
    onChoose(result);
  }

  const emptyText = isError
    ? text('search.failed')
    : words.trim().length < 2
      ? text('search.typeMore')
      : isFetching || asked !== words
        ? text('search.searching')
        : text('search.nothing', { words: words.trim() });

  return (
    <search className="search">
      <ComboBox
        aria-label={text('search.label')}
        className="field"
        inputValue={words}
        onInputChange={setWords}
        items={groupResults(results)}
        value={null}
        onChange={(key) => key !== null && choose(String(key))}
        allowsEmptyCollection
        menuTrigger="input"
      >
        <div ref={control} className="field-control search-control">
          <SearchIcon size={16} aria-hidden className="soft" />
          <Input className="field-input" placeholder={text('search.placeholder')} />
          {words && (
            <Button
              slot={null}
              className="field-icon-button"
              aria-label={text('search.clear')}
              onPress={() => setWords('')}
            >
              <X size={16} aria-hidden />
            </Button>
          )}
        </div>
        <Popover className="popover search-popover" offset={4} triggerRef={control}>
          <ListBox className="options" renderEmptyState={() => <p className="options-empty">{emptyText}</p>}>
            {({ type, results: found }: ReturnType<typeof groupResults>[number]) => (
              <ListBoxSection id={type}>
                <Header className="options-heading">{text(`search.type.${type}`)}</Header>
                <Collection items={found.map((result) => ({ ...result, key: resultKey(result) }))}>
                  {({ key, label, detail }) => (
                    <ListBoxItem id={key} textValue={label} className="option">
                      <span className="option-label">{label}</span>
                      {detail && <span className="option-detail search-detail">{detail}</span>}
                    </ListBoxItem>
                  )}
                </Collection>
              </ListBoxSection>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
    </search>
  );
}
