import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { StatePill } from '#app/ui/state-pill.tsx'
import type { Mention } from './use-entry-line.ts'
import type { Similar } from './use-similar.ts'

/**
 * "Others have this too": what any team has in these or other words, to be mentioned instead of recorded again. In a
 * narrow window one row with the most similar; all of them on a sheet.
 */
export function SimilarList({
  similar,
  onChoose,
  onClosed,
}: {
  similar: Similar[]
  onChoose: (mention: Mention) => void
  /** The sheet was closed without a choice. */
  onClosed: () => void
}) {
  const { t } = useTranslation('capture')
  const [isSheetShown, setIsSheetShown] = useState(false)
  const [nearest] = similar
  const close = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (isSheetShown) close.current?.focus()
  }, [isSheetShown])
  const closeSheet = () => {
    setIsSheetShown(false)
    onClosed()
  }
  return (
    <section
      aria-label={t('similar')}
      className="desk-alike needs-scripts bg-panel px-4"
      onKeyDown={(event) => event.key === 'Escape' && isSheetShown && closeSheet()}
    >
      {nearest === undefined ? (
        <p className="py-1 text-muted text-xs max-lg:truncate">{t('similarEmpty')}</p>
      ) : (
        <>
          <button
            type="button"
            className="desk-alike-row min-h-target w-full items-center gap-x-2 text-start text-[13px]"
            aria-expanded={isSheetShown}
            aria-controls="alike"
            onClick={() => setIsSheetShown(true)}
          >
            <span className="whitespace-nowrap text-accent text-xs underline underline-offset-2">
              {t('similarShort', { count: similar.length })}
            </span>
            <span className="min-w-0 flex-1 truncate">{nearest.title}</span>
            <span aria-hidden="true">›</span>
          </button>
          <div id="alike" className="desk-alike-list" data-shown={isSheetShown || undefined}>
            <div className="flex items-center justify-between py-1">
              <h3 className="font-semibold text-[13px] text-muted">{t('similar')}</h3>
              <Button ref={close} type="button" className="desk-alike-close" onClick={closeSheet}>
                {t('close')}
              </Button>
            </div>
            <ol>
              {similar.map((one, index) => (
                <li key={one.painPointId} className="border-line border-b py-1">
                  <button
                    type="button"
                    disabled={one.isHeardHere}
                    className="w-full text-start disabled:text-muted"
                    onClick={() => {
                      setIsSheetShown(false)
                      onChoose({ painPointId: one.painPointId, title: one.title })
                    }}
                  >
                    <kbd className="me-2 text-muted text-xs">Alt+{index + 1}</kbd>
                    <span className="wrap-anywhere">{one.title}</span>
                  </button>
                  <small className="flex flex-wrap items-center gap-x-2 text-muted text-xs">
                    <StatePill state={one.state} cameBack={one.cameBack} />
                    <span>{one.teams.map(({ name }) => name).join(t('nameSeparator'))}</span>
                    {one.tickets.map(({ id, key, url }) => (
                      <a
                        key={id}
                        href={url}
                        rel="noreferrer"
                        className="inline-flex min-h-target items-center"
                      >
                        {key}
                      </a>
                    ))}
                    {one.isHeardHere && <span>{t('heardHere')}</span>}
                  </small>
                </li>
              ))}
            </ol>
          </div>
        </>
      )}
    </section>
  )
}
