import { useTranslation } from 'react-i18next'
import { StatePill } from '#app/ui/state-pill.tsx'
import type { Mention } from './use-entry-line.ts'
import type { Similar } from './use-similar.ts'

/** "Others have this too": what any team says in these or other words, to be mentioned instead of written anew. */
export function SimilarList({
  similar,
  onChoose,
}: {
  similar: Similar[]
  onChoose: (mention: Mention) => void
}) {
  const { t } = useTranslation('capture')
  return (
    <section aria-label={t('similar')} className="desk-alike needs-scripts bg-panel px-4">
      {similar.length === 0 ? (
        <p className="py-1 text-muted text-xs">{t('similarEmpty')}</p>
      ) : (
        <>
          <h3 className="font-semibold text-[13px] text-muted">{t('similar')}</h3>
          <ol>
            {similar.map((one, index) => (
              <li key={one.painPointId} className="border-line border-b py-1">
                <button
                  type="button"
                  disabled={one.isHeardHere}
                  className="w-full text-start disabled:text-muted"
                  onClick={() => onChoose({ painPointId: one.painPointId, title: one.title })}
                >
                  <kbd className="me-2 text-muted text-xs">Alt+{index + 1}</kbd>
                  <span className="wrap-anywhere">{one.title}</span>
                </button>
                <small className="flex flex-wrap items-center gap-x-2 text-muted text-xs">
                  <StatePill state={one.state} cameBack={one.cameBack} />
                  <span>{one.teams.map(({ name }) => name).join(t('nameSeparator'))}</span>
                  {one.tickets.map(({ id, key, url }) => (
                    <a key={id} href={url} rel="noreferrer" className="inline-flex min-h-target items-center">
                      {key}
                    </a>
                  ))}
                  {one.isHeardHere && <span>{t('heardHere')}</span>}
                </small>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  )
}
