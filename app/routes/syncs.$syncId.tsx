import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Outlet, useLoaderData } from '@remix-run/react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listSyncBlocks } from '#app/features/capture/blocks.queries.server.ts'
import { EntryLine } from '#app/features/capture/entry-line.tsx'
import { listLines } from '#app/features/capture/lines.queries.server.ts'
import { listMadeKeys } from '#app/features/capture/made.queries.server.ts'
import { focusOpenRow } from '#app/features/capture/open-item.ts'
import { OpenStrip } from '#app/features/capture/open-strip.tsx'
import { quickAnswersOf } from '#app/features/capture/quick-answers.ts'
import { RecordList } from '#app/features/capture/record-list.tsx'
import { RecordScroll } from '#app/features/capture/record-scroll.tsx'
import { Scribes } from '#app/features/capture/scribes.tsx'
import { SignedOutLink } from '#app/features/capture/signed-out-link.tsx'
import { SimilarList } from '#app/features/capture/similar-list.tsx'
import { getLastChange } from '#app/features/capture/sync-changes.queries.server.ts'
import { onSyncKey } from '#app/features/capture/sync-keys.ts'
import { useCapture } from '#app/features/capture/use-capture.ts'
import { useEntryLine } from '#app/features/capture/use-entry-line.ts'
import { useHydrated } from '#app/features/capture/use-hydrated.ts'
import { useKeptOffline } from '#app/features/capture/use-kept-offline.ts'
import { type OpenFirst, useOpenFirst } from '#app/features/capture/use-open-first.ts'
import { listCategories } from '#app/features/categories/categories.queries.server.ts'
import { ClosedBanner, CloseForm } from '#app/features/minutes/close-form.tsx'
import { reportOpenFromLastTime } from '#app/features/pain-points/open-for-teams.report.server.ts'
import { OpenList, type OpenRow } from '#app/features/pain-points/open-list.tsx'
import { listPeopleHeardBefore } from '#app/features/pain-points/pain-point.queries.server.ts'
import { DecisionList } from '#app/features/syncs/decision-list.tsx'
import { listOpenDecisions } from '#app/features/syncs/decisions.queries.server.ts'
import { EntryPanel } from '#app/features/syncs/entry-panel.tsx'
import { OpenColumn, OpenSection } from '#app/features/syncs/open-column.tsx'
import { PreparedFor } from '#app/features/syncs/prepared-for.tsx'
import { SyncSummary } from '#app/features/syncs/sync-summary.tsx'
import { findSync } from '#app/features/syncs/syncs.queries.server.ts'
import { notFound, parseIdParam } from '#app/http/not-found.ts'
import { requireRole } from '#app/http/require-role.server.ts'
import { newSubmissionKey } from '#app/http/submission-key.server.ts'
import { titled } from '#app/http/titled.ts'
import { formatDay } from '#app/i18n/format.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Page } from '#app/ui/page.tsx'
import { For, useMay } from '#app/ui/role.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title)

export async function loader(args: LoaderFunctionArgs) {
  const { db, today, language, visitor, timeZone } = await requireRole(args, 'viewer')
  const sync = await findSync(db, parseIdParam(args.params.syncId))
  if (!sync) throw notFound()
  const teamIds = sync.teams.map((team) => team.id)
  // Before the lines: what is told of a later change is then at least as new as they are.
  const seq = await getLastChange(db, sync.id)
  const categories = await listCategories(db)
  const [promised, open, lines, made, blocks, people] = await Promise.all([
    listOpenDecisions(db, { teamIds, beforeSyncId: sync.id }),
    reportOpenFromLastTime(db, { teamIds, exceptSyncId: sync.id, newKey: newSubmissionKey }),
    listLines(db, sync.id, categories),
    listMadeKeys(db, sync.id),
    listSyncBlocks(db, sync.id),
    listPeopleHeardBefore(db),
  ])
  const name = sync.teams.map((team) => team.name).join(' × ')
  return {
    title: `${name} · ${formatDay(sync.heldOn, language)}`,
    name,
    sync,
    today,
    timeZone,
    person: { id: visitor?.id ?? '', name: visitor?.name ?? '' },
    promised,
    ...open,
    record: { seq, lines, made },
    blocks,
    categories: categories.map(({ id, slug, nameEn, nameJa, colour }) => ({
      id,
      slug,
      nameEn,
      nameJa,
      colour,
    })),
    people,
  }
}

/** Another sync is another page: nothing that is typed or known of one goes over into the next. */
export default function HeldSyncPage() {
  return <HeldSync key={useLoaderData<typeof loader>().sync.id} />
}

function HeldSync() {
  const { name, sync, today, timeZone, person, record, blocks, categories, people, ...open } =
    useLoaderData<typeof loader>()
  const { t } = useTranslation(['syncs', 'capture', 'glossary', 'shell'])
  const isHydrated = useHydrated()
  const mayWrite = useMay('member')
  const capture = useCapture(sync.id, person.id, record)
  useKeptOffline(capture.lines)
  const agenda = blocks.filter(({ isOnAgenda }) => isOnAgenda)
  const entry = useEntryLine(sync, capture, person.name, { blocks: agenda, categories, people })
  const owed = {
    decisions: open.promised,
    rows: useMemo(() => [...open.toConfirm, ...open.saidLastTime], [open.toConfirm, open.saidLastTime]),
  }
  const [isSheetShown, setIsSheetShown] = useState(false)
  const openFirst = useOpenFirst<OpenRow>(owed, capture, entry.blockId, (item, isKept) => {
    entry.tell(isKept ? 'answered' : 'notReached')
    if (isSheetShown) focusOpenRow(item.name)
    else entry.focusLine()
  })
  const isQuick = isHydrated && mayWrite
  return (
    <Page
      fillsWindow
      title={name}
      summary={
        <>
          <SyncSummary sync={sync} /> <PreparedFor heldOn={sync.heldOn} today={today} named />
        </>
      }
      actions={
        <>
          <Scribes scribes={capture.scribes} personId={person.id} />
          <ButtonLink to={`/syncs/${sync.id}/minutes`}>{t('syncs:minutes')}</ButtonLink>
          <For who="member">
            <ButtonLink to={`/syncs/${sync.id}/edit`}>{t('shell:edit')}</ButtonLink>
          </For>
          {!sync.closedAt && sync.heldOn <= today && <CloseForm syncId={sync.id} />}
        </>
      }
    >
      {sync.closedAt && <ClosedBanner syncId={sync.id} closedAt={sync.closedAt} timeZone={timeZone} />}
      {capture.reach === 'signedOut' && !mayWrite && (
        <p role="status" className="px-5 py-1 text-xs">
          <SignedOutLink syncId={sync.id} />
        </p>
      )}
      <div className="desk">
        <OpenColumn
          isShown={isSheetShown}
          onClose={() => {
            setIsSheetShown(false)
            entry.focusLine()
          }}
          overList={openFirst.overList}
        >
          <FromLastTime openFirst={openFirst} isQuick={isQuick} />
        </OpenColumn>
        <RecordScroll
          title={t('syncs:recorded')}
          count={capture.lines.length}
          ownCount={capture.outgoing.length}
        >
          <RecordList
            lines={capture.lines}
            keys={capture.keys}
            made={capture.made}
            outgoing={capture.outgoing}
            blocks={blocks}
            namesTeams={sync.teams.length > 1}
            vocabulary={entry.vocabulary}
            onEdit={isQuick ? entry.edit : undefined}
            onTakeBack={isQuick ? entry.takeBackLine : undefined}
            mayTakeBack={entry.mayTakeBack}
            onEditTyped={entry.editTyped}
            onDrop={capture.drop}
            onInsist={capture.insist}
          />
        </RecordScroll>
        <For who="member">
          <OpenStrip
            openFirst={openFirst}
            isSheetShown={isSheetShown}
            onShowAll={() => setIsSheetShown(true)}
          />
          <SimilarList similar={entry.similar} onChoose={entry.setMention} />
          <EntryPanel
            syncId={sync.id}
            line={(opener) => (
              <EntryLine
                entry={entry}
                opener={opener}
                onKey={(event) => openFirst.onKey(event) || onSyncKey(event, entry)}
              />
            )}
          >
            <Outlet context={{ id: sync.id, heldOn: sync.heldOn, teams: sync.teams }} />
          </EntryPanel>
        </For>
      </div>
    </Page>
  )
}

/** First what was promised, then whether it is better, then what hurt last time. */
function FromLastTime({ openFirst, isQuick }: { openFirst: OpenFirst<OpenRow>; isQuick: boolean }) {
  const { sync, today, promised, toConfirm, saidLastTime, alsoOpen } = useLoaderData<typeof loader>()
  const { t } = useTranslation('syncs')
  const decisions = promised.filter(openFirst.isShown)
  const also = alsoOpen.filter(openFirst.isShown)
  const lists = [
    [t('toConfirm'), toConfirm.filter(openFirst.isShown)],
    [t('mentionedLastTime'), saidLastTime.filter(openFirst.isShown)],
  ] as const
  const isEmpty = decisions.length + also.length + lists.flatMap(([, rows]) => rows).length === 0
  const [onlyTeam, ...otherTeams] = sync.teams
  const backlog = onlyTeam && otherTeams.length === 0 ? `/backlog?team=${onlyTeam.slug}` : '/backlog'
  const quick = isQuick ? quickAnswersOf(openFirst) : undefined
  return (
    <>
      {isEmpty && <p className="py-2 text-muted">{t('nothingOpen')}</p>}
      {decisions.length > 0 && (
        <OpenSection title={t('promised')} count={decisions.length}>
          <DecisionList decisions={decisions} today={today} {...(quick && { quick: quick.decisions })} />
        </OpenSection>
      )}
      {lists.map(
        ([title, rows]) =>
          rows.length > 0 && (
            <OpenSection key={title} title={title} count={rows.length}>
              <OpenList open={rows} sync={sync} {...(quick && { quick: quick.rows })} />
            </OpenSection>
          ),
      )}
      {also.length > 0 && (
        <details className="mt-2">
          <summary className="min-h-6 cursor-pointer text-muted text-xs">
            {t('alsoOpen')} ({also.length})
          </summary>
          <OpenList open={also} sync={sync} {...(quick && { quick: quick.rows })} />
          <ButtonLink to={backlog} className="mt-2">
            {t('allInBacklog')}
          </ButtonLink>
        </details>
      )}
    </>
  )
}
