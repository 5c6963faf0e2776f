import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import type { OpenFirst, OpenPainPoint } from './use-open-first.ts'

/** In a narrow window: the one that is asked about, above the line, with its answers; all of them on a sheet. */
export function OpenStrip<Row extends OpenPainPoint>({
  openFirst,
  onShowAll,
}: {
  openFirst: OpenFirst<Row>
  onShowAll: () => void
}) {
  const { t } = useTranslation(['capture', 'painPoints', 'syncs'])
  const { current, place, count } = openFirst
  const where = current ? t('openPlace', { place, count }) : t('syncs:fromLastTime')
  return (
    <div className="desk-strip">
      <button
        type="button"
        className="min-h-7 min-w-0 flex-1 basis-44 truncate text-start text-[13px]"
        aria-haspopup="dialog"
        onClick={onShowAll}
      >
        <span className="me-2 text-accent text-xs underline underline-offset-2">{where}</span>
        {current?.title}
      </button>
      {current && (
        <div className="open-answers">
          {current.kind === 'painPoint' ? (
            <>
              <Button type="button" onClick={() => openFirst.answer(current, 'heard')}>
                {t('painPoints:stillHurts')}
              </Button>
              <Button type="button" onClick={() => openFirst.answer(current, 'relieved')}>
                {t('painPoints:better')}
              </Button>
            </>
          ) : (
            <Button type="button" onClick={() => openFirst.answer(current, 'finished')}>
              {t('syncs:finish')}
            </Button>
          )}
          <Button type="button" onClick={openFirst.pass}>
            {t('next')}
          </Button>
        </div>
      )}
    </div>
  )
}
