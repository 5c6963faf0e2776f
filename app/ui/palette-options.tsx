import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { type Found, type FoundGroup, keyOf } from './found.ts'

export function optionId(index: number) {
  return `found-${index}`
}

/** The results by kind; the chosen one is always scrolled into view. The field above has the focus and the keys. */
export function FoundOptions({
  groups,
  active,
  onChoose,
}: {
  groups: FoundGroup[]
  active: number
  onChoose: (found: Found) => void
}) {
  const { t } = useTranslation('finding')
  const list = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: why: it is the change of the choice that moves it.
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
  }, [active, groups])
  const firstOf = groups.map((_, index) =>
    groups.slice(0, index).reduce((sum, { found }) => sum + found.length, 0),
  )
  return (
    <div
      ref={list}
      id="palette-results"
      role="listbox"
      aria-label={t('results')}
      className="max-h-[50vh] overflow-y-auto"
    >
      {groups.map(({ name, found }, group) => (
        // biome-ignore lint/a11y/useSemanticElements: why: a group of options in a listbox; a fieldset is for fields.
        <div key={name} role="group" aria-label={name}>
          <p aria-hidden="true" className="px-3 pt-2 text-muted text-xs">
            {name}
          </p>
          {found.map((one, index) => {
            const place = (firstOf[group] ?? 0) + index
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: why: the field has the focus and the keys.
              // biome-ignore lint/a11y/useFocusableInteractive: why: as above, by aria-activedescendant.
              <div
                key={keyOf(one)}
                id={optionId(place)}
                role="option"
                aria-selected={place === active}
                className="cursor-pointer px-3 py-1.5 hover:bg-sunken aria-selected:bg-accent-soft"
                onClick={() => onChoose(one)}
              >
                <span className="wrap-anywhere">{one.title}</span>
                {one.hint && <span className="ms-2 text-muted text-xs">{one.hint}</span>}
              </div>
            )
          })}
        </div>
      ))}
    </div>
  )
}
