import { useTranslation } from 'react-i18next'
import { formatDay } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { For } from '#app/ui/role.tsx'
import type { SplitNotes } from './split-notes.report.server.ts'

const look = 'wrap-anywhere mb-4 rounded-control border px-3 py-2'
const calm = `${look} border-line bg-sunken`

/** For readers who just made or undid a split; and why one cannot be undone, with what can be done instead. */
export function SplitNote({ notes: { splitOff, putBack, stuck } }: { notes: SplitNotes }) {
  const { t } = useTranslation('splitting')
  const language = useLanguage()
  return (
    <>
      {splitOff && (
        <p role="status" tabIndex={-1} data-news className={calm}>
          {t('splitOffNote', {
            title: splitOff.sourceTitle,
            day: formatDay(splitOff.splitOn, language),
            name: splitOff.splitBy,
          })}
        </p>
      )}
      {putBack && (
        <p role="status" tabIndex={-1} data-news className={calm}>
          {t('putBackNote', { title: putBack.targetTitle, name: putBack.undoneBy })}
        </p>
      )}
      {stuck && <StuckNote {...stuck} />}
    </>
  )
}

function StuckNote({ split, obstacles }: NonNullable<SplitNotes['stuck']>) {
  const { t } = useTranslation('splitting')
  const { sourceId, targetId, sourceTitle: title } = split
  return (
    <div role="alert" tabIndex={-1} data-news className={`${look} border-bad bg-bad-soft text-bad`}>
      <p>{t('stuckNote')}</p>
      <ul className="mb-2 list-disc ps-5">
        {obstacles.map((obstacle) => (
          <li key={obstacle}>{t(`stuck.${obstacle}`, { title })}</li>
        ))}
      </ul>
      <For who="member">
        <ButtonLink to={`/pain-points/${targetId}/merge?with=${sourceId}&keep=${sourceId}`}>
          {t('mergeInstead', { title })}
        </ButtonLink>
      </For>
    </div>
  )
}
