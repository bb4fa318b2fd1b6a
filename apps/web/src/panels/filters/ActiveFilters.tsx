import { formatLowCode, type IndustrialAreaFeature, localName } from '@sivuvirta/domain';
import { X } from 'lucide-react';
import { Button, Tag, TagGroup, TagList } from 'react-aria-components';
import { useMaterials } from '../../api/materials.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useText } from '../../i18n/useText.ts';
import type { FilterState } from '../../state/filterOfUrl.ts';

interface ActiveFiltersProps {
  filter: FilterState;
  areas: readonly IndustrialAreaFeature[];
  onChange: (change: Partial<FilterState>) => void;
}

/** Materials, waste codes and areas that were picked from long lists; each can be taken away. */
export function ActiveFilters({ filter, areas, onChange }: ActiveFiltersProps) {
  const text = useText();
  const language = useLanguage();
  const materials = useMaterials();
  const { materialId, lowCode, industrialAreaId } = filter;
  const nameOfMaterial = (id: string) => materials.data?.find((one) => one.id === id)?.names[language] ?? id;
  const nameOfArea = (id: string) => {
    const area = areas.find((one) => one.id === id);
    return area ? localName(area.properties, language) : id;
  };
  const tags = [
    ...materialId.map((id) => ({ id: `materialId:${id}`, name: nameOfMaterial(id) })),
    ...lowCode.map((code) => ({
      id: `lowCode:${code}`,
      name: text('filters.codeTag', { code: formatLowCode(code, null) }),
    })),
    ...industrialAreaId.map((id) => ({
      id: `industrialAreaId:${id}`,
      name: text('filters.areaTag', { area: nameOfArea(id) }),
    })),
  ];
  if (tags.length === 0) return null;

  const without = (list: readonly string[], key: string, gone: ReadonlySet<unknown>) =>
    list.filter((value) => !gone.has(`${key}:${value}`));
  return (
    <TagGroup
      aria-label={text('filters.active')}
      onRemove={(gone) =>
        onChange({
          materialId: without(materialId, 'materialId', gone),
          lowCode: without(lowCode, 'lowCode', gone),
          industrialAreaId: without(industrialAreaId, 'industrialAreaId', gone),
        })
      }
    >
      <TagList className="filter-tags" items={tags}>
        {({ id, name }) => (
          <Tag id={id} textValue={name} className="filter-tag">
            {name}
            <Button slot="remove" className="filter-tag-remove">
              <X size={14} aria-hidden />
            </Button>
          </Tag>
        )}
      </TagList>
    </TagGroup>
  );
}
