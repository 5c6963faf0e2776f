import '#app/i18n/records-words.client.ts'
import '#app/i18n/reports-words.client.ts'
import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { type ShouldRevalidateFunctionArgs, useFetcher, useLoaderData } from '@remix-run/react'
import { type ComponentProps, useEffect } from 'react'
import { HistoryList } from '#app/features/audit/history-list.tsx'
import { isSentByForm, readBacklogAddress } from '#app/features/backlog/address/backlog.form.ts'
import { backlogPath, defaultPath, listSearchOf } from '#app/features/backlog/address/backlog-address.ts'
import { keepLastGood } from '#app/features/backlog/address/last-good-list.ts'
import { painPointsAPage } from '#app/features/backlog/list/backlog.queries.server.ts'
import { emptyBacklogPage, loadBacklogPage } from '#app/features/backlog/list/backlog-page.report.server.ts'
import { BacklogView } from '#app/features/backlog/list/backlog-view.tsx'
import { actPath, isSameList, type Panel } from '#app/features/backlog/panel/panel-address.ts'
import { SidePanel } from '#app/features/backlog/panel/side-panel.tsx'
import { useOpenPanel } from '#app/features/backlog/panel/use-open-panel.ts'
import { writeShownLine } from '#app/features/backlog/query-line/shown-line.report.server.ts'
import {
  listBacklogCategories,
  listBacklogTeams,
} from '#app/features/backlog/scope/choices.queries.server.ts'
import { loadJustChanged } from '#app/features/bulk/bulk-bar.report.server.ts'
import { BulkBar } from '#app/features/bulk/bulk-bar.tsx'
import { type ChangeAnswer, ChangePage, type ShownChange } from '#app/features/bulk/change-page.tsx'
import { pathWithChange } from '#app/features/bulk/changed-address.ts'
import { ChangedNote } from '#app/features/bulk/changed-note.tsx'
import { revalidateUnlessPreviewed } from '#app/features/bulk/preview-only.ts'
import { loadJustMerged } from '#app/features/merging/just-merged.report.server.ts'
import { JustMergedNote } from '#app/features/merging/just-merged-note.tsx'
import { readMerged } from '#app/features/merging/merge-address.ts'
import { MergeHistory } from '#app/features/merging/merge-history.tsx'
import { MergePage, type ShownMerge } from '#app/features/merging/merge-page.tsx'
import { PainPointContent, type ShownPainPoint } from '#app/features/pain-points/story/pain-point-content.tsx'
import { SplitHistory } from '#app/features/splitting/split-history.tsx'
import { LinkedTickets } from '#app/features/tickets/linked-tickets.tsx'
import { viewPath } from '#app/features/views/saved-view.ts'
import { showViewBar } from '#app/features/views/view-bar.report.server.ts'
import { ViewBar } from '#app/features/views/view-bar.tsx'
import { listViews } from '#app/features/views/views.queries.server.ts'
import type { Refusal } from '#app/http/form.server.ts'
import { requireRole } from '#app/http/require-role.server.ts'
import { newSubmissionKey } from '#app/http/submission-key.server.ts'
import { titled } from '#app/http/titled.ts'
import { DiscoveredRoutes } from '#app/ui/discovered-routes.tsx'
import { usePageInPanel, useSentFromPanel } from '#app/ui/page-in-panel.ts'
import { useMay } from '#app/ui/role.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title)

export async function loader(args: LoaderFunctionArgs) {
  const { db, t, language, today, visitor } = await requireRole(args, 'viewer')
  const { searchParams } = new URL(args.request.url)
  const [views, teams, categories] = await Promise.all([
    listViews(db, visitor),
    listBacklogTeams(db),
    listBacklogCategories(db),
  ])
  const first = views.find(({ isDefault }) => isDefault)
  // Only what asks for nothing at all: any other address is what it says.
  if (first && searchParams.size === 0) throw redirect(viewPath(first))
  const known = { teams, categories }
  const read = readBacklogAddress(searchParams, known)
  const { cursor, ...asked } = keepLastGood(read, searchParams, known)
  // A form sends its empty fields too; the address that people pass on has only what says something.
  const isRead = asked.wrong.length === 0 && asked.wrongWords.length === 0
  if (isRead && isSentByForm(searchParams)) throw redirect(backlogPath(asked.address))
  const reader = { t, language, today }
  const [page, justChanged, justMerged] = await Promise.all([
    asked.isUnread
      ? emptyBacklogPage(asked.address, known, reader)
      : loadBacklogPage(db, { ...asked, cursor }, known, reader),
    loadJustChanged(db, args.request.url, language),
    loadJustMerged(db, readMerged(searchParams)),
  ])
  const viewAsked = { search: listSearchOf(asked.address), openedId: asked.address.view }
  return {
    title: t('backlog:title'),
    shown: { ...asked, ...page, pageLength: painPointsAPage },
    views: {
      shown: showViewBar(views, visitor, viewAsked),
      saveKey: newSubmissionKey(),
      reviseKey: newSubmissionKey(),
    },
    bulk: { line: writeShownLine(asked.address), ...justChanged, undoKey: newSubmissionKey() },
    justMerged: justMerged && {
      ...justMerged,
      sources: justMerged.sources.map((source) => ({ ...source, submissionKey: newSubmissionKey() })),
    },
  }
}

/** What is open beside the list is loaded by itself. */
export function shouldRevalidate(change: ShouldRevalidateFunctionArgs) {
  const { currentUrl, nextUrl, formMethod } = change
  return formMethod || !isSameList(currentUrl, nextUrl) ? revalidateUnlessPreviewed(change) : false
}

export default function Backlog() {
  const { shown, views, bulk, justMerged } = useLoaderData<typeof loader>()
  const mayChange = useMay('member')
  useSentFromPanel()
  const { panel, listPath, close, openWithin, begin, follow } = useOpenPanel()
  return (
    <div
      className="group/page lg:has-[>aside]:grid lg:grid-cols-[minmax(0,1fr)_28rem]"
      onClickCapture={openWithin}
    >
      <div className="min-w-0">
        <BacklogView
          shown={shown}
          note={
            <div role="status">
              {mayChange && bulk.change && <JustChanged {...bulk} change={bulk.change} />}
              {mayChange && justMerged && <JustMergedNote merged={justMerged} returnTo={bulk.returnTo} />}
            </div>
          }
          views={<ViewBar {...views} plainPath={defaultPath} />}
          bulk={
            mayChange ? (
              <BulkBar line={bulk.line} total={shown.slice.totals.painPoints} returnTo={bulk.returnTo} />
            ) : undefined
          }
          chosenIds={bulk.chosenIds}
          onAct={begin}
          onStep={follow}
        />
      </div>
      <BesideTheList panel={panel} listPath={listPath} onClose={close} />
      <DiscoveredRoutes paths={openedBeside} />
    </div>
  )
}

/** What the panel loads, of any pain point. */
const openedBeside = ['/pain-points/1', '/pain-points/1/merge', '/backlog/change']

function BesideTheList({
  panel: { openId, act },
  listPath,
  onClose,
}: {
  panel: Panel
  listPath: string
  onClose: () => void
}) {
  if (act?.act === 'merge')
    return <MergePanel key={act.id} id={act.id} at={actPath(act, listPath)} onClose={onClose} />
  if (act)
    return (
      <ChangePanel key={`${act.act} ${act.id}`} id={act.id} at={actPath(act, listPath)} onClose={onClose} />
    )
  return openId && <PainPointPanel id={openId} onClose={onClose} />
}

type ActPanel = { id: string; at: string; onClose: () => void }
/** What the page of each act loads, as far as the panel shows it. */
type ChangeData = { title: string; preview: { shown: ShownChange } | null }
type MergeData = { title: string; shown: ShownMerge }

function ChangePanel({ id, at: first, onClose }: ActPanel) {
  const { at, data, answer, keptWithin } = usePageInPanel<ChangeData, ChangeAnswer>(first)
  return (
    <SidePanel id={id} title={data?.title} onClose={onClose} keptWithin={keptWithin}>
      {data?.preview && (
        <div className="mt-3">
          <ChangePage shown={data.preview.shown} at={at} answer={answer} />
        </div>
      )}
    </SidePanel>
  )
}

function MergePanel({ id, at: first, onClose }: ActPanel) {
  const { data, answer, keptWithin } = usePageInPanel<MergeData, Refusal>(first)
  return (
    <SidePanel id={id} title={data?.title} onClose={onClose} keptWithin={keptWithin}>
      {data && <MergePage shown={data.shown} lastResult={answer?.lastResult} />}
    </SidePanel>
  )
}

type Changed = ComponentProps<typeof ChangedNote>['change']

/** Undone it is another note, which stands there as long again. */
function JustChanged({ change, undoKey, returnTo }: { change: Changed; undoKey: string; returnTo: string }) {
  return (
    <ChangedNote
      key={`${change.id} ${change.undone === null}`}
      change={change}
      submissionKey={undoKey}
      returnTo={pathWithChange(returnTo, change.id)}
    />
  )
}

/** What the page of a pain point loads, of which its parts say what they need. */
type PanelData = {
  shown: ShownPainPoint
  tickets: ComponentProps<typeof LinkedTickets>['tickets']
  merges: ComponentProps<typeof MergeHistory>['merges']
  splits: ComponentProps<typeof SplitHistory>['splits']
  history: ComponentProps<typeof HistoryList>['events']
  hasMoreHistory: boolean
  today: string
}

function PainPointPanel({ id, onClose }: { id: string; onClose: () => void }) {
  const { data, load, state } = useFetcher<PanelData>()
  const address = `/pain-points/${id}`
  useEffect(() => load(`${address}?index`), [load, address])
  const loaded = data && String(data.shown.painPoint.id) === id ? data : undefined
  // Where no script runs nothing is ever fetched, and there is only the list.
  if (!loaded && state === 'idle') return null
  return (
    <SidePanel id={id} title={loaded?.shown.painPoint.title} onClose={onClose}>
      {loaded && (
        <PainPointContent
          shown={loaded.shown}
          headingLevel={3}
          tickets={
            <LinkedTickets tickets={loaded.tickets} unlinkAt={`${address}/unlink`} today={loaded.today} />
          }
          merges={
            loaded.merges.length > 0 && (
              <MergeHistory rootId={loaded.shown.painPoint.id} merges={loaded.merges} />
            )
          }
          splits={
            loaded.splits.length > 0 && (
              <SplitHistory rootId={loaded.shown.painPoint.id} splits={loaded.splits} />
            )
          }
          history={
            <HistoryList
              painPointId={loaded.shown.painPoint.id}
              events={loaded.history}
              hasMore={loaded.hasMoreHistory}
            />
          }
        />
      )}
    </SidePanel>
  )
}
