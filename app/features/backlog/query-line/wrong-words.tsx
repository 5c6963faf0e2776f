import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { WrongWord } from '#app/domain/backlog-query/wrong-word.ts'
import { type BacklogAddress, backlogPath, searchOf } from '#app/features/backlog/address/backlog-address.ts'
import type { BacklogShown } from '#app/features/backlog/list/backlog-shown.ts'

/** Which words of the line mean nothing, each with what was probably meant, one press away. */
export function WrongWords({
  shown: { wrongWords, line, address, isUnread },
}: {
  shown: Pick<BacklogShown, 'wrongWords' | 'line' | 'address' | 'isUnread'>
}) {
  const { t } = useTranslation('backlog')
  if (wrongWords.length === 0) return null
  const last = isUnread ? null : searchOf(address)
  return (
    <div role="alert" className="mb-2 rounded-control border border-warn px-3 py-1 text-warn">
      <p>{t(isUnread ? 'nothingRead' : 'lastShown')}</p>
      <ul>
        {wrongWords.map((wrong) => (
          <li key={`${wrong.from} ${wrong.word}`}>
            {t(`wrongWords.${wrong.problem}`, { word: wrong.word })}{' '}
            {wrong.suggestion !== undefined && (
              <Link to={pathWith(correct(line, wrong), address, last)} className="underline">
                {t('suggestion', { suggestion: wrong.suggestion })}
              </Link>
            )}
          </li>
        ))}
      </ul>
      {isUnread && <Link to={backlogPath(address)}>{t('withoutWrong')}</Link>}
    </div>
  )
}

function correct(line: string, { from, to, suggestion }: WrongWord): string {
  return line.slice(0, from) + suggestion + line.slice(to)
}

/** The list of another line, shown as this one is; another word of that line may be wrong as well. */
function pathWith(line: string, address: BacklogAddress, last: string | null): string {
  const parameters = new URLSearchParams(searchOf({ ...address, within: null }))
  parameters.set('q', line)
  if (last !== null) parameters.set('last', last)
  return `/backlog?${parameters}`
}
