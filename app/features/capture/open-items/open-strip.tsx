import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Answered } from '#app/ui/answered.tsx'
import { Button } from '#app/ui/button.tsx'
import type { OpenPainPoint } from './open-item.ts'
import type { OpenFirst } from './use-open-first.ts'

/** A second tap this soon, which lands on the next item's answers, is a double tap and is ignored. */
const doubleTapMilliseconds = 600

/** In a narrow window: the current item above the line, with its answers; all items on a sheet. */
export function OpenStrip<Row extends OpenPainPoint>({
  openFirst,
  isSheetShown,
  onShowAll,
}: {
  openFirst: OpenFirst<Row>
  isSheetShown: boolean
  onShowAll: () => void
}) {
  const { t } = useTranslation(['capture', 'painPoints', 'syncs'])
  const pressedAt = useRef(Number.NEGATIVE_INFINITY)
  const { current, place, count, lastHeld } = openFirst
  const where = current ? t('openPlace', { place, count }) : t('syncs:fromLastTime')
  const words = {
    heard: t('painPoints:stillHurts'),
    relieved: t('painPoints:better'),
    finished: t('syncs:done'),
  }
  const once = (act: () => void) => () => {
    const isSecondTap = performance.now() - pressedAt.current < doubleTapMilliseconds
    pressedAt.current = performance.now()
    if (!isSecondTap) act()
  }
  return (
    <div className="desk-strip">
      {lastHeld && (
        <Answered
          answer={words[lastHeld.answer]}
          about={lastHeld.item.title}
          namesIt
          onUndo={() => openFirst.undo(lastHeld.item)}
        />
      )}
      <button
        type="button"
        className="min-h-7 min-w-0 flex-1 basis-44 truncate text-start text-[13px]"
        aria-expanded={isSheetShown}
        aria-controls="open-from-last-time"
        onClick={onShowAll}
      >
        <span className="me-2 text-accent text-xs underline underline-offset-2">{where}</span>
        {current?.title}
      </button>
      {current && (
        <div className="open-answers">
          {current.kind === 'painPoint' ? (
            <>
              <Button type="button" onClick={once(() => openFirst.answer(current, 'heard'))}>
                {words.heard}
              </Button>
              <Button type="button" onClick={once(() => openFirst.answer(current, 'relieved'))}>
                {words.relieved}
              </Button>
            </>
          ) : (
            <Button type="button" onClick={once(() => openFirst.answer(current, 'finished'))}>
              {t('syncs:finish')}
            </Button>
          )}
          <Button type="button" onClick={once(openFirst.pass)}>
            {t('next')}
          </Button>
        </div>
      )}
    </div>
  )
}
