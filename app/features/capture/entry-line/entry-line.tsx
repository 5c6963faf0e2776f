import {
  type ClipboardEvent,
  type KeyboardEvent,
  lazy,
  type ReactNode,
  Suspense,
  useEffect,
  useState,
} from 'react'
import { useTranslation } from 'react-i18next'
import { type EntryProblem, findEntryProblem } from '#app/domain/entry-line/entry-line.ts'
import { AgendaStrip } from '#app/features/capture/desk/agenda-strip.tsx'
import { onSimilarKey, onSyncKey, type SyncKey, useAltKeys } from '#app/features/capture/desk/sync-keys.ts'
import { isTypedInto } from '#app/forms/typed-ahead.ts'
import { useHydrated } from '#app/ui/use-hydrated.ts'
import { ChipButtons } from './chip-buttons.tsx'
import { CompletionList } from './completion-list.tsx'
import { EntryReading } from './entry-reading.tsx'
import { EntryStatus } from './entry-status.tsx'
import { TeamToggles } from './team-toggles.tsx'
import { isOfInputMethod, listPastedLines } from './typed-keys.ts'
import { useCompletion } from './use-completion.ts'
import type { EntryState } from './use-entry-line.ts'

const KeyHelp = lazy(async () => ({
  default: (await import('#app/features/capture/desk/key-help.tsx')).KeyHelp,
}))
const PastePreview = lazy(async () => ({ default: (await import('./paste-preview.tsx')).PastePreview }))

/** The scribe's line, always visible, with its reading below it. */
export function EntryLine({
  entry,
  opener,
  onOpenKey,
}: {
  entry: EntryState
  /** Opens the complete forms. */
  opener: ReactNode
  /** The keys that walk through and answer the open items. */
  onOpenKey: (event: SyncKey) => boolean
}) {
  const { t } = useTranslation('capture')
  const [problem, setProblem] = useState<EntryProblem>()
  const [pasted, setPasted] = useState<string[]>()
  const [isHelping, setIsHelping] = useState(false)
  // Before hydration the browser handles typing by itself, and Enter inserts a line break.
  const isLive = useHydrated()
  const { field, text, setText, categories, people, mention, editing } = entry
  const completion = useCompletion(field, text, setText, categories, people)
  const onAltKey = (event: SyncKey) => onOpenKey(event) || onSimilarKey(event, entry)
  useAltKeys(field, onAltKey)

  const isChosen = editing !== undefined || mention !== undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: why: the field is the same one for as long as the page is there.
  useEffect(() => {
    // A choice made elsewhere returns the focus to the line, unless the person is typing into a form at that moment.
    if (isChosen || !isTypedInto(document.activeElement)) field.current?.focus({ preventScroll: true })
  }, [isChosen])

  const submit = () => {
    const found = findEntryProblem(entry.reading.entry, entry)
    if (found === 'empty' && text.trim() === '' && !entry.isMention) return
    setProblem(found)
    if (!found) entry.submit(mention)
  }

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (isOfInputMethod(event.nativeEvent) || completion.onKeyDown(event)) return
    if (onAltKey(event) || onSyncKey(event, entry)) return
    if (event.key === 'Enter' && !event.shiftKey) submit()
    else if (event.key === 'Escape' && (editing || mention)) entry.cancel()
    else if (text === '' && /^[?？]$/.test(event.key)) setIsHelping(true)
    else return
    event.preventDefault()
  }

  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const lines = listPastedLines(event.clipboardData.getData('text/plain'))
    if (lines.length < 2 || editing) return
    event.preventDefault()
    setPasted(lines)
  }

  return (
    <div>
      <AgendaStrip entry={entry} />
      {pasted && (
        <Suspense>
          <PastePreview
            lines={pasted}
            entry={entry}
            onDone={() => {
              setPasted(undefined)
              field.current?.focus()
            }}
          />
        </Suspense>
      )}
      {mention && <p className="text-xs">{t('mentionOf', { title: mention.title })}</p>}
      {editing && <p className="text-xs">{t('editing', { text: editing.text })}</p>}
      <div className="relative">
        <textarea
          ref={field}
          rows={1}
          data-live={isLive || undefined}
          value={text}
          aria-label={t('entryLabel')}
          aria-describedby="entry-hint"
          aria-controls="entry-completions"
          aria-activedescendant={completion.activeId}
          aria-autocomplete="list"
          aria-invalid={problem !== undefined}
          autoComplete="off"
          // biome-ignore lint/a11y/noAutofocus: why: the page is there to type into this line.
          autoFocus
          enterKeyHint="send"
          placeholder={t('entryPlaceholder')}
          className="field-sizing-content block min-h-10 w-full resize-none rounded-control border border-field-line bg-panel px-2.5 py-2 text-[15px]"
          onChange={(event) => {
            setText(event.target.value)
            setProblem(undefined)
            entry.reportTyping()
            // React misses the selection of a field that was focused before hydration.
            completion.onCaret()
          }}
          onSelect={completion.onCaret}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
        />
        <CompletionList completion={completion} />
      </div>
      <div className="flex min-h-8 items-center gap-x-3 pt-1">
        <EntryReading entry={entry} problem={problem} isCompleting={completion.isOpen} />
        <EntryStatus entry={entry} />
        {opener}
        <button
          type="button"
          className="button min-h-target px-2 py-0"
          aria-haspopup="dialog"
          data-own-keys
          onClick={() => setIsHelping(true)}
        >
          <span aria-hidden="true">?</span>
          <span className="sr-only">{t('allKeys')}</span>
        </button>
      </div>
      <TeamToggles entry={entry} />
      <ChipButtons field={field} setText={setText} onInserted={completion.onCaret} onRecord={submit} />
      {isHelping && (
        <Suspense>
          <KeyHelp
            onClose={() => {
              setIsHelping(false)
              field.current?.focus()
            }}
          />
        </Suspense>
      )}
    </div>
  )
}
