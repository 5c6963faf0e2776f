import { useTranslation } from 'react-i18next'
import type { EntryState } from '#app/features/capture/entry-line/use-entry-line.ts'
import { useLanguage } from '#app/i18n/use-language.ts'

/** The agenda: lines are recorded under the block that is current. */
export function AgendaStrip({ entry: { blocks, blockId, setBlockId } }: { entry: EntryState }) {
  const { t } = useTranslation('capture')
  const language = useLanguage()
  if (blocks.length === 0) return null
  const current = blocks.find(({ id }) => id === blockId)
  const condition = language === 'ja' ? current?.entryConditionJa : current?.entryConditionEn
  return (
    <fieldset className="min-w-0">
      <legend className="sr-only">{t('agenda')}</legend>
      <div className="scrolls-aside mb-1 flex items-center gap-1 overflow-x-auto whitespace-nowrap lg:flex-wrap lg:overflow-x-visible">
        {blocks.map((block) => (
          <button
            key={block.id}
            type="button"
            aria-pressed={block.id === blockId}
            className="min-h-target rounded-control px-2 py-0.5 text-muted text-xs aria-pressed:bg-accent-soft aria-pressed:font-semibold aria-pressed:text-accent"
            onClick={() => setBlockId(block.id === blockId ? null : block.id)}
          >
            {language === 'ja' ? block.nameJa : block.nameEn}
          </button>
        ))}
        {condition && (
          <p title={condition} className="truncate ps-2 text-muted text-xs lg:min-w-0 lg:flex-1 lg:basis-0">
            {condition}
          </p>
        )}
      </div>
    </fieldset>
  )
}
