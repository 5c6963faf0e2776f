import { useTranslation } from 'react-i18next'
import type { Scribe } from './live-sync.client.ts'

/** Who else has this sync open, and who is typing. */
export function Scribes({ scribes, personId }: { scribes: Scribe[]; personId: string }) {
  const { t } = useTranslation('capture')
  const others = scribes.filter((scribe) => scribe.personId !== personId)
  if (others.length === 0) return null
  return (
    <ul className="mb-2 flex flex-wrap gap-2 text-muted text-xs" aria-label={t('alsoHere')}>
      {others.map(({ personId: id, name, isTyping }) => (
        <li key={id} className="inline-flex items-center gap-1">
          <span className={`inline-block size-2 rounded-full ${isTyping ? 'bg-accent' : 'bg-line-strong'}`} />
          {isTyping ? t('isTyping', { name }) : name}
        </li>
      ))}
    </ul>
  )
}
