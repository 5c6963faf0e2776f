import { useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { findDoubts } from '#app/domain/entry-line/doubts.ts'
import { findEntryProblem, readEntryLine } from '#app/domain/entry-line/entry-line.ts'
import { describeEntryProblem, describeProblem } from '#app/forms/problem.ts'
import { Button } from '#app/ui/button.tsx'
import { DoubtChips } from './doubt-chips.tsx'
import { EntryChips } from './entry-chips.tsx'
import type { EntryState, Mention } from './use-entry-line.ts'
import { findSimilar } from './use-similar.ts'

/** From here on two texts are so similar that a person would tick the existing one. */
const sameFrom = 0.8
const parallelLookups = 4

type Row = { line: string; isChosen: boolean; alike?: Mention; isMention: boolean }

/** Many pasted lines: how each is read, and similar pain points that exist; one key records them all. */
export function PastePreview({
  lines,
  entry,
  onDone,
}: {
  lines: string[]
  entry: EntryState
  onDone: () => void
}) {
  const { t } = useTranslation(['capture', 'problems'])
  const { t: tProblem } = useTranslation('problems')
  const { vocabulary, categories, sync } = entry
  const [rows, setRows] = useState<Row[]>(lines.map((line) => ({ line, isChosen: true, isMention: false })))
  const record = useRef<HTMLButtonElement>(null)
  const change = useCallback((index: number, changed: Partial<Row>) => {
    setRows((all) => all.map((row, place) => (place === index ? { ...row, ...changed } : row)))
  }, [])

  useEffect(() => record.current?.focus(), [])
  useEffect(() => {
    const abort = new AbortController()
    void lookUp(lines, async (line, index) => {
      const { entry: read } = readEntryLine(line, { categories, saidOn: sync.heldOn })
      if (read.kind !== 'painPoint') return
      const found = await findSimilar(read.text, sync.id, abort.signal).catch(() => [])
      const alike = found.find(({ isHeardHere }) => !isHeardHere)
      if (!abort.signal.aborted && alike) change(index, { alike, isMention: alike.likeness >= sameFrom })
    })
    return () => abort.abort()
  }, [lines, categories, sync.heldOn, sync.id, change])

  const read = rows.map((row) => {
    const reading = readEntryLine(row.line, vocabulary)
    return { ...row, reading, found: findEntryProblem(reading.entry, { isMention: row.isMention }) }
  })
  const chosen = read.filter(({ isChosen, found }) => isChosen && !found)
  const recordAll = () => {
    for (const { line, isMention, alike } of chosen) entry.record(line, isMention ? alike : undefined)
    onDone()
  }

  return (
    <section
      aria-label={t('pasted', { count: rows.length })}
      className="mb-2 rounded-control border border-line-strong bg-sunken p-3"
      onKeyDown={(event) => event.key === 'Escape' && onDone()}
    >
      <h3 className="font-semibold text-[13px]">{t('pasted', { count: rows.length })}</h3>
      <ol className="my-2 max-h-72 overflow-y-auto">
        {read.map(({ line, isChosen, isMention, alike, reading, found }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: why: the same line may be pasted twice.
          <li key={index} className="border-line border-b py-1">
            <label className="flex flex-wrap items-center gap-2">
              <input
                type="checkbox"
                checked={isChosen && !found}
                disabled={found !== undefined}
                onChange={(event) => change(index, { isChosen: event.target.checked })}
              />
              {reading.entry.kind !== 'painPoint' && (
                <span className="pill">{t(`kinds.${reading.entry.kind}`)}</span>
              )}
              <span className="wrap-anywhere min-w-0">{reading.entry.text || line}</span>
              <EntryChips pieces={reading.pieces} categories={categories} />
              <DoubtChips doubts={findDoubts(reading, vocabulary)} categories={categories} />
            </label>
            {found && (
              <p className="text-bad text-xs">{describeProblem(describeEntryProblem(found), tProblem)}</p>
            )}
            {alike && (
              <label className="ms-6 flex items-center gap-2 text-muted text-xs">
                <input
                  type="checkbox"
                  checked={isMention}
                  onChange={(event) => change(index, { isMention: event.target.checked })}
                />
                {t('mentionOf', { title: alike.title })}
              </label>
            )}
          </li>
        ))}
      </ol>
      <div className="flex flex-wrap gap-2">
        <Button ref={record} type="button" primary disabled={chosen.length === 0} onClick={recordAll}>
          {t('recordAll', { count: chosen.length })}
        </Button>
        <Button type="button" onClick={onDone}>
          {t('dropPasted')}
        </Button>
      </div>
    </section>
  )
}

/** A few at a time, in their order. */
async function lookUp(lines: string[], look: (line: string, index: number) => Promise<void>) {
  for (let from = 0; from < lines.length; from += parallelLookups) {
    await Promise.all(
      lines.slice(from, from + parallelLookups).map((line, index) => look(line, from + index)),
    )
  }
}
