import { useTranslation } from 'react-i18next'
import { findDoubts } from '#app/domain/entry-line/doubts.ts'
import { type EntryProblem, findEntryProblem } from '#app/domain/entry-line/entry-line.ts'
import { withoutPiece } from '#app/domain/entry-line/writing.ts'
import { describeEntryProblem, describeProblem } from '#app/forms/problem.ts'
import { DoubtChips } from './doubt-chips.tsx'
import { EntryChips } from './entry-chips.tsx'
import type { EntryState } from './use-entry-line.ts'

/**
 * How the line is read while it is typed: in one row of reserved height. Only doubts take more, so that each suggestion
 * can be read.
 */
export function EntryReading({
  entry,
  problem,
  isCompleting,
}: {
  entry: EntryState
  /** Why the line was not recorded. */
  problem: EntryProblem | undefined
  /** A name that is being completed is not a doubt yet. */
  isCompleting: boolean
}) {
  const { t } = useTranslation('capture')
  const { t: tProblem } = useTranslation('problems')
  const { categories, editing, mention, reading, text, vocabulary } = entry
  const { command, pieces, entry: read } = reading
  const ahead = findEntryProblem(read, { isMention: entry.isMention })
  const found = problem ?? (ahead === 'empty' ? undefined : ahead)
  const warned = found ? describeProblem(describeEntryProblem(found), tProblem) : entry.warning
  const doubts = isCompleting ? [] : findDoubts(reading, vocabulary)
  const write = (line: string) => {
    entry.setText(line)
    entry.focusLine()
  }
  return (
    <div
      className={`relative flex min-w-0 flex-1 items-center gap-x-3 ${
        doubts.length > 0
          ? 'max-h-22 flex-wrap gap-y-1 overflow-y-auto'
          : 'h-7 overflow-x-auto whitespace-nowrap'
      }`}
    >
      {warned && (
        <p id="entry-hint" role="alert" className={`text-xs ${problem ? 'text-bad' : 'text-warn'}`}>
          {warned}
        </p>
      )}
      {command && <span className="pill">{t(`kinds.${read.kind}`)}</span>}
      <DoubtChips
        doubts={doubts}
        categories={categories}
        onTake={({ from, raw }, nearest) =>
          write(text.slice(0, from) + nearest + text.slice(from + raw.length))
        }
      />
      <EntryChips
        inOneRow={doubts.length === 0}
        pieces={pieces}
        categories={categories}
        onRemove={(index) =>
          write(
            withoutPiece(
              command,
              pieces.map(({ raw }) => raw),
              index,
            ),
          )
        }
      />
      {!warned && (
        <span id="entry-hint" className={doubts.length > 0 ? 'sr-only' : 'truncate text-muted text-xs'}>
          {t(editing || mention ? 'entryHintEscape' : 'entryHint')}
        </span>
      )}
    </div>
  )
}
