import { useTranslation } from 'react-i18next'
import { ColourSquare } from '#app/ui/category-tag.tsx'
import type { Completion } from './use-completion.ts'

/** The completions of the name being typed, above the line. */
export function CompletionList({
  completion: { isOpen, offers, activeId, take },
}: {
  completion: Completion
}) {
  const { t } = useTranslation('capture')
  return (
    <div
      id="entry-completions"
      role="listbox"
      aria-label={t('completions')}
      hidden={!isOpen}
      className="absolute bottom-full z-10 mb-1 max-h-60 min-w-48 overflow-y-auto rounded-control border border-line-strong bg-panel py-1 shadow"
    >
      {offers.map((offer) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: why: its keys are those of the line, which keeps the focus.
        <div
          key={offer.id}
          id={offer.id}
          role="option"
          tabIndex={-1}
          aria-selected={offer.id === activeId}
          className="flex min-h-8 cursor-pointer items-center gap-2 px-2.5 aria-selected:bg-accent-soft aria-selected:text-accent"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => take(offer)}
        >
          {offer.colour && <ColourSquare colour={offer.colour} />}
          {offer.label}
        </div>
      ))}
    </div>
  )
}
