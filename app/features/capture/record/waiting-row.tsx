import { useTranslation } from 'react-i18next'
import { readEntryLine } from '#app/domain/entry-line/entry-line.ts'
import type { Vocabulary } from '#app/domain/entry-line/pieces.ts'
import { EntryChips } from '#app/features/capture/entry-line/entry-chips.tsx'
import { isWaiting, type Outgoing } from '#app/features/capture/outbox/outgoing.ts'
import { describeProblem } from '#app/forms/problem.ts'
import { Button } from '#app/ui/button.tsx'

type Look = {
  outgoing: Outgoing
  vocabulary: Vocabulary
  onEdit: (outgoing: Outgoing) => void
  onDrop: (outgoing: Outgoing) => void
  onInsist: (outgoing: Outgoing) => void
}

/** A line that is not on the server yet: shown in the list at once. A refused one stays, with the reason. */
export function WaitingRow({ outgoing, vocabulary, ...looks }: Look) {
  const { t } = useTranslation(['capture', 'problems'])
  return (
    <li
      className="flex scroll-mb-96 flex-wrap items-center gap-x-3 gap-y-1 border-line border-b py-1.5 text-muted"
      data-waiting={outgoing.key}
    >
      <div className="wrap-anywhere min-w-0 flex-1 basis-60">
        <Typed outgoing={outgoing} vocabulary={vocabulary} />
      </div>
      {isWaiting(outgoing) ? (
        <small>{t('waiting')}</small>
      ) : (
        <Refused outgoing={outgoing} vocabulary={vocabulary} {...looks} />
      )}
    </li>
  )
}

function Typed({ outgoing, vocabulary }: Pick<Look, 'outgoing' | 'vocabulary'>) {
  const { t } = useTranslation('capture')
  if (outgoing.verb === 'take-back') return <span className="line-through">{t('takingBack')}</span>
  if (outgoing.verb === 'answer')
    return (
      <>
        <small className="me-2">{t(`answers.${outgoing.answer}`)}</small>
        <span data-text>{outgoing.title}</span>
      </>
    )
  const { entry, pieces } = readEntryLine(outgoing.line, vocabulary)
  const heard = outgoing.verb === 'record' ? outgoing.heardTitle : undefined
  return (
    <>
      <small className="me-2">
        {heard ? t('kinds.again') : entry.kind !== 'painPoint' && t(`kinds.${entry.kind}`)}
      </small>
      <span className="me-2 whitespace-pre-wrap text-text" data-text>
        {heard ?? entry.text}
      </span>
      {heard && entry.text && <q className="block text-xs">{entry.text}</q>}
      <EntryChips pieces={pieces} />
    </>
  )
}

function Refused({ outgoing, onEdit, onDrop, onInsist }: Look) {
  const { t } = useTranslation(['capture', 'problems'])
  const { t: tProblem } = useTranslation('problems')
  const { current } = outgoing
  return (
    <div role="alert" className="basis-full text-bad text-xs">
      {current === undefined && <p>{describeProblem(outgoing.refused ?? '', tProblem)}</p>}
      {current === null && <p>{t('goneMeanwhile')}</p>}
      {current && (
        <p>
          {t('changedMeanwhile', { name: current.recordedBy })}{' '}
          <q>{current.kind === 'resolution' ? current.text : current.written}</q>
        </p>
      )}
      <div className="mt-1 flex flex-wrap gap-2">
        {current && (
          <Button type="button" onClick={() => onInsist(outgoing)}>
            {t(outgoing.verb === 'take-back' ? 'takeBackAnyway' : 'writeMine')}
          </Button>
        )}
        {'line' in outgoing && current === undefined && (
          <Button type="button" onClick={() => onEdit(outgoing)}>
            {t('edit')}
          </Button>
        )}
        <Button type="button" onClick={() => onDrop(outgoing)}>
          {t(current ? 'keepTheirs' : 'discard')}
        </Button>
      </div>
    </div>
  )
}
