import { Outlet } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { EntryLine } from '#app/features/capture/entry-line/entry-line.tsx'
import { EntryPanel } from '#app/features/capture/entry-line/entry-panel.tsx'
import { SimilarList } from '#app/features/capture/entry-line/similar-list.tsx'
import type { EntryState } from '#app/features/capture/entry-line/use-entry-line.ts'
import type { OpenPainPoint } from '#app/features/capture/open-items/open-item.ts'
import { OpenStrip } from '#app/features/capture/open-items/open-strip.tsx'
import type { OpenFirst } from '#app/features/capture/open-items/use-open-first.ts'
import { type RecordBlock, RecordList } from '#app/features/capture/record/record-list.tsx'
import { RecordScroll } from '#app/features/capture/record/record-scroll.tsx'
import { For } from '#app/ui/role.tsx'

/** The scribe's view: the open items, the record, and the line that adds to it (desk.css). */
export function ScribeDesk<Row extends OpenPainPoint>({
  entry,
  openFirst,
  blocks,
  mayEdit,
  editAt,
  isSheetShown,
  onShowAll,
  open,
}: {
  entry: EntryState
  openFirst: OpenFirst<Row>
  blocks: RecordBlock[]
  mayEdit: boolean
  editAt: string | undefined
  isSheetShown: boolean
  onShowAll: () => void
  /** The open items, as a column. */
  open: ReactNode
}) {
  const { t } = useTranslation('syncs')
  const { capture, sync } = entry
  return (
    <div className="desk">
      {open}
      <RecordScroll title={t('recorded')} count={capture.lines.length} ownCount={capture.outgoing.length}>
        <SyncRecord entry={entry} blocks={blocks} mayEdit={mayEdit} editAt={editAt} />
      </RecordScroll>
      <For who="member">
        <OpenStrip openFirst={openFirst} isSheetShown={isSheetShown} onShowAll={onShowAll} />
        <SimilarList similar={entry.similar} onChoose={entry.setMention} onClosed={entry.focusLine} />
        <EntryPanel
          syncId={sync.id}
          line={(opener) => <EntryLine entry={entry} opener={opener} onOpenKey={openFirst.onKey} />}
        >
          <Outlet context={{ id: sync.id, heldOn: sync.heldOn, teams: sync.teams }} />
        </EntryPanel>
      </For>
    </div>
  )
}

/** The record with what is still being sent; members edit it and take it back. */
export function SyncRecord({
  entry,
  blocks,
  mayEdit,
  editAt,
}: {
  entry: EntryState
  blocks: RecordBlock[]
  mayEdit: boolean
  editAt?: string | undefined
}) {
  const { capture, sync } = entry
  return (
    <RecordList
      lines={capture.lines}
      keys={capture.keys}
      made={capture.made}
      outgoing={capture.outgoing}
      blocks={blocks}
      namesTeams={sync.teams.length > 1}
      vocabulary={entry.vocabulary}
      onEdit={mayEdit ? entry.edit : undefined}
      onTakeBack={mayEdit ? entry.takeBackLine : undefined}
      mayTakeBack={entry.mayTakeBack}
      editAt={editAt}
      onEditTyped={entry.editTyped}
      onDrop={capture.drop}
      onInsist={capture.insist}
    />
  )
}
