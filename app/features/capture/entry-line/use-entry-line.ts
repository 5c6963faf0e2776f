import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type ReadEntry, readEntryLine } from '#app/domain/entry-line/entry-line.ts'
import type { Vocabulary } from '#app/domain/entry-line/pieces.ts'
import type { Capture } from '#app/features/capture/desk/use-capture.ts'
import { reportTyping } from '#app/features/capture/live/live-sync.client.ts'
import { readEarlyLines } from '#app/features/capture/outbox/early-lines.ts'
import type { Outgoing } from '#app/features/capture/outbox/outgoing.ts'
import type { Line } from '#app/features/capture/record/line.ts'
import type { ColouredCategory } from './coloured-category.ts'
import { getSavedDraft, storeDraft } from './saved-draft.client.ts'
import { type Similar, useSimilar } from './use-similar.ts'

export type HeldSync = { id: number; heldOn: string; teams: { id: number; name: string }[] }
/** A block of the agenda, and when to use it. */
export type AgendaBlock = {
  id: number
  nameEn: string
  nameJa: string
  entryConditionEn: string | null
  entryConditionJa: string | null
}
export type Mention = { painPointId: number; title: string }
type Written = Exclude<Line, { kind: 'resolution' }>

export type EntryState = {
  sync: HeldSync
  blocks: AgendaBlock[]
  categories: ColouredCategory[]
  people: string[]
  vocabulary: Vocabulary
  capture: Capture
  text: string
  setText: (text: string) => void
  /** How the line is read while it is typed, and the similar pain points of any team. */
  reading: ReadEntry
  similar: Similar[]
  blockId: number | null
  setBlockId: (id: number | null) => void
  /** Moves to the next block of the agenda, or to the previous one. */
  walkBlocks: (step: 1 | -1) => void
  teamIds: number[]
  setTeamIds: (ids: number[]) => void
  mention: Mention | undefined
  setMention: (mention: Mention | undefined) => void
  /** Whether the text is the quote of a known pain point, and may be empty. */
  isMention: boolean
  editing: Written | undefined
  edit: (line: Line) => void
  editTyped: (outgoing: Outgoing) => void
  editLast: () => void
  takeBack: () => void
  takeBackLine: (line: Line) => void
  /** Whether this person recorded the line and its changes are still kept. */
  mayTakeBack: (line: Line) => boolean
  cancel: () => void
  submit: (mention: Mention | undefined) => void
  record: (line: string, mention?: Mention) => void
  reportTyping: () => void
  /** The line's field; every action beside it returns the focus to it. */
  field: RefObject<HTMLTextAreaElement>
  focusLine: () => void
  /** An item beside the line was answered, or the answer did not reach the server. */
  reportAnswer: (what: 'answered' | 'notReached') => void
  /** What went wrong beside the line, until the next key. */
  warning: string
  /** For screen readers. */
  announced: string
}

/** The line being typed in a sync, and how it is recorded. An unfinished line survives a reload. */
export function useEntryLine(
  sync: HeldSync,
  capture: Capture,
  personName: string,
  agenda: { blocks: AgendaBlock[]; categories: ColouredCategory[]; people: string[] },
): EntryState {
  const { t } = useTranslation('capture')
  const [text, setTyped] = useState('')
  const setText = (typed: string) => {
    setTyped(typed)
    setWarning('')
    storeDraft(sync.id, typed)
  }
  const [blockId, setBlockId] = useState<number | null>(agenda.blocks[0]?.id ?? null)
  const [teamIds, setTeamIds] = useState(sync.teams.map(({ id }) => id))
  const [mention, setMention] = useState<Mention>()
  const [editing, setEditing] = useState<Written>()
  const [announced, setAnnounced] = useState('')
  const [warning, setWarning] = useState('')
  const field = useRef<HTMLTextAreaElement>(null)
  const focusLine = () => field.current?.focus({ preventScroll: true })
  const reportAnswer = (what: 'answered' | 'notReached') => {
    setAnnounced(t(what))
    setWarning(what === 'notReached' ? t(what) : '')
  }
  const vocabulary = { categories: agenda.categories, saidOn: sync.heldOn }

  const reading = readEntryLine(text, vocabulary)
  const isSearching = reading.entry.kind === 'painPoint' && !editing && !mention
  const similar = useSimilar(isSearching ? reading.entry.text : '', sync.id)

  const walkBlocks = (step: 1 | -1) => {
    const place = agenda.blocks.findIndex(({ id }) => id === blockId) + step
    const block = agenda.blocks[Math.max(0, Math.min(place, agenda.blocks.length - 1))]
    if (block) setBlockId(block.id)
  }
  const cancel = () => {
    if (editing) setText('')
    setEditing(undefined)
    setMention(undefined)
  }
  const edit = (line: Line) => {
    if (line.kind === 'resolution') return
    setMention(undefined)
    setEditing(line)
    setText(line.written)
  }
  const record = (line: string, of?: Mention) => {
    const body = { line, teamIds, agendaBlockId: blockId, painPointId: of?.painPointId ?? null }
    capture.say({ verb: 'record', ...body, ...(of && { heardTitle: of.title }) }, { verb: 'record', line })
    setAnnounced(t('recordedSaid', { line }))
  }
  const submit = (of: Mention | undefined) => {
    if (editing) {
      const change = { lineId: editing.id, before: editing.written, line: text }
      if (text !== editing.written) capture.say({ verb: 'revise', ...change }, { verb: 'revise', ...change })
      setEditing(undefined)
      setAnnounced(t('recordedSaid', { line: text }))
    } else record(text, of)
    setMention(undefined)
    setText('')
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: why: once, when the scripts take the line over.
  useLayoutEffect(() => {
    const { ended, rest } = readEarlyLines(field.current?.value ?? '', vocabulary)
    for (const line of ended) record(line)
    setText([getSavedDraft(sync.id), rest].filter((part) => part !== '').join(' '))
  }, [])
  const editTyped = (outgoing: Outgoing) => {
    if (!('line' in outgoing)) return
    capture.drop(outgoing)
    if (outgoing.refused === undefined)
      capture.say({ verb: 'take-back', recorded: outgoing.key, before: null })
    if (outgoing.verb === 'record' && outgoing.painPointId !== null)
      setMention({ painPointId: outgoing.painPointId, title: outgoing.heardTitle ?? '' })
    setText(outgoing.line)
  }
  const editLast = () => {
    const typed = capture.outgoing.findLast(({ verb }) => verb === 'record')
    const own = capture.lines.findLast((line) => line.recordedBy === personName && line.kind !== 'resolution')
    if (typed) editTyped(typed)
    else if (own) edit(own)
  }
  const takeBack = () => {
    const line = capture.takeBackLast()
    setAnnounced(line === undefined ? t('nothingToTakeBack') : t('takenBack'))
    if (line) setText(line)
  }

  const mayTakeBack = (line: Line) => line.recordedBy === personName && capture.made.has(line.id)
  const takeBackLine = (line: Line) => {
    const typed = line.kind === 'resolution' ? '' : line.written
    capture.takeBack({ verb: 'record', key: capture.made.get(line.id) ?? '', line: typed })
    setAnnounced(t('takenBack'))
    // A line taken back to be rewritten returns to the field.
    if (text === '') setText(typed)
    focusLine()
  }

  return {
    ...{ sync, ...agenda, vocabulary, capture, text, setText, blockId, setBlockId, walkBlocks },
    ...{ reading, similar, teamIds, setTeamIds, field, focusLine, reportAnswer, warning },
    ...{
      mention,
      setMention,
      isMention: mention !== undefined || (editing?.kind === 'painPoint' && !editing.isNew),
      editing,
      edit,
      editTyped,
      editLast,
      takeBack,
      takeBackLine,
      mayTakeBack,
      cancel,
      submit,
      record,
      announced,
    },
    reportTyping: () => reportTyping(sync.id),
  }
}
