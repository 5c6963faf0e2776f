import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isOver } from '#app/domain/syncs/sync-status.ts'
import { ScribeDesk, SyncRecord } from '#app/features/capture/desk/scribe-desk.tsx'
import { useCapture } from '#app/features/capture/desk/use-capture.ts'
import { useEntryLine } from '#app/features/capture/entry-line/use-entry-line.ts'
import { Scribes } from '#app/features/capture/live/scribes.tsx'
import { focusOpenRow } from '#app/features/capture/open-items/open-item.ts'
import { quickAnswersOf } from '#app/features/capture/open-items/quick-answers.ts'
import { type OpenFirst, useOpenFirst } from '#app/features/capture/open-items/use-open-first.ts'
import { SignedOutLink } from '#app/features/capture/outbox/signed-out-link.tsx'
import { useOfflineCopy } from '#app/features/capture/outbox/use-offline-copy.ts'
import { listSyncBlocks } from '#app/features/capture/record/blocks.queries.server.ts'
import { listLines } from '#app/features/capture/record/lines.queries.server.ts'
import { getLastChange } from '#app/features/capture/record/sync-changes.queries.server.ts'
import { listRecordingKeys } from '#app/features/capture/record/undo-record.queries.server.ts'
import { useRecordOnly } from '#app/features/capture/record/use-record-only.ts'
import { listCategories } from '#app/features/categories/categories.queries.server.ts'
import { reportCarried } from '#app/features/minutes/carried.report.server.ts'
import { CarriedList } from '#app/features/minutes/carried-list.tsx'
import { ClosedBanner, CloseForm } from '#app/features/minutes/close-form.tsx'
import { reportOpenFromLastTime } from '#app/features/pain-points/open/open-for-teams.report.server.ts'
import { OpenList, type OpenRow } from '#app/features/pain-points/open/open-list.tsx'
import { listPeopleHeardBefore } from '#app/features/pain-points/pain-point.queries.server.ts'
import { DecisionList } from '#app/features/syncs/decision-list.tsx'
import { listOpenDecisions } from '#app/features/syncs/decisions.queries.server.ts'
import { OpenColumn, OpenSection } from '#app/features/syncs/open-column.tsx'
import { PreparedFor } from '#app/features/syncs/prepared-for.tsx'
import { RemoveForm } from '#app/features/syncs/remove-form.tsx'
import { SyncSummary } from '#app/features/syncs/sync-summary.tsx'
import { findSync } from '#app/features/syncs/syncs.queries.server.ts'
import { askOnce } from '#app/http/ask-once.ts'
import { notFound, parseIdParam } from '#app/http/not-found.ts'
import { requireRole } from '#app/http/require-role.server.ts'
import { newSubmissionKey } from '#app/http/submission-key.server.ts'
import { titled } from '#app/http/titled.ts'
import { formatDay } from '#app/i18n/format.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Page } from '#app/ui/page.tsx'
import { For, useMay } from '#app/ui/role.tsx'
import { useHydrated } from '#app/ui/use-hydrated.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title)

export async function loader(args: LoaderFunctionArgs) {
  const { db, today, language, visitor, timeZone } = await requireRole(args, 'viewer')
  const sync = await askOnce(args, findSync, parseIdParam(args.params.syncId))
  if (!sync) throw notFound()
  const teamIds = sync.teams.map((team) => team.id)
  // Before the lines: what is told of a later change is then at least as new as they are.
  const seq = await askOnce(args, getLastChange, sync.id)
  const categories = await askOnce(args, listCategories)
  // Of one that is over, what was open on its day; answers to what is open today would count on that day.
  const over = isOver(sync, today)
  const askedIds = over ? [] : teamIds
  const [carried, promised, open, lines, made, blocks, people] = await Promise.all([
    over ? reportCarried(db, sync) : null,
    listOpenDecisions(db, { teamIds: askedIds, beforeSyncId: sync.id }),
    reportOpenFromLastTime(db, { teamIds: askedIds, exceptSyncId: sync.id, newKey: newSubmissionKey }),
    listLines(db, sync.id, categories),
    askOnce(args, listRecordingKeys, sync.id),
    listSyncBlocks(db, sync.id),
    askOnce(args, listPeopleHeardBefore),
  ])
  const name = sync.teams.map((team) => team.name).join(' × ')
  return {
    title: `${name} · ${formatDay(sync.heldOn, language)}`,
    name,
    sync,
    today,
    timeZone,
    person: { id: visitor?.id ?? '', name: visitor?.name ?? '' },
    carried,
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
  const { name, sync, today, timeZone, person, record, blocks, categories, people, carried, ...open } =
    useLoaderData<typeof loader>()
  const { t } = useTranslation(['syncs', 'capture', 'glossary', 'shell'])
  const isHydrated = useHydrated()
  const mayWrite = useMay('member')
  const isRecord = useRecordOnly(sync.id, carried !== null)
  const capture = useCapture(sync.id, person.id, record)
  useOfflineCopy(capture.lines)
  const agenda = blocks.filter(({ isOnAgenda }) => isOnAgenda)
  const entry = useEntryLine(sync, capture, person.name, { blocks: agenda, categories, people })
  const owed = {
    decisions: open.promised,
    rows: useMemo(() => [...open.toConfirm, ...open.fromLastSync], [open.toConfirm, open.fromLastSync]),
  }
  const [isSheetShown, setIsSheetShown] = useState(false)
  const openFirst = useOpenFirst<OpenRow>(owed, capture, entry.blockId, (item, isKept) => {
    entry.reportAnswer(isKept ? 'answered' : 'notReached')
    if (isSheetShown) focusOpenRow(item.name)
    else entry.focusLine()
  })
  const isQuick = isHydrated && mayWrite
  return (
    <Page
      fillsWindow={!isRecord}
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
            {isRecord && <ButtonLink to={`/syncs/${sync.id}?correct`}>{t('syncs:correct')}</ButtonLink>}
            <ButtonLink to={`/syncs/${sync.id}/edit`}>{t('shell:edit')}</ButtonLink>
          </For>
          {!sync.closedAt && capture.lines.length + capture.outgoing.length === 0 && (
            <RemoveForm syncId={sync.id} />
          )}
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
      {carried && !isRecord && mayWrite && (
        <p className="flex flex-wrap items-center gap-x-3 px-5 py-1 text-xs">
          {t('syncs:correcting')} <Link to={`/syncs/${sync.id}`}>{t('syncs:doneCorrecting')}</Link>
        </p>
      )}
      {isRecord && carried ? (
        <div className="grid max-w-5xl gap-x-8 gap-y-4 lg:grid-cols-[minmax(0,1fr)_296px]">
          <section aria-label={t('syncs:recorded')}>
            <h2 className="mb-1 font-semibold text-[13px] text-muted">{t('syncs:recorded')}</h2>
            <SyncRecord entry={entry} blocks={blocks} mayEdit={false} />
          </section>
          <OpenThen />
        </div>
      ) : (
        <ScribeDesk
          entry={entry}
          openFirst={openFirst}
          blocks={blocks}
          mayEdit={isQuick}
          editAt={mayWrite && !isHydrated ? `/syncs/${sync.id}/line` : undefined}
          isSheetShown={isSheetShown}
          onShowAll={() => setIsSheetShown(true)}
          open={
            <OpenColumn
              isShown={isSheetShown}
              onClose={() => {
                setIsSheetShown(false)
                entry.focusLine()
              }}
              overList={openFirst.overList}
            >
              {carried ? (
                <OpenThen correcting={{ syncId: sync.id }} />
              ) : (
                <FromLastTime openFirst={openFirst} isQuick={isQuick} />
              )}
            </OpenColumn>
          }
        />
      )}
    </Page>
  )
}

/** What was open on the day of a sync that is over, as it was then. */
function OpenThen(asked: { correcting?: { syncId: number } }) {
  const { carried } = useLoaderData<typeof loader>()
  const { t } = useTranslation('syncs')
  if (!carried) return null
  const { decisions, finished, owed } = carried
  return (
    <OpenSection title={t('openThen')} count={decisions.length + finished.length + owed.length}>
      <CarriedList carried={carried} {...asked} />
    </OpenSection>
  )
}

/** First what was promised, then whether it is better, then what hurt last time. */
function FromLastTime({ openFirst, isQuick }: { openFirst: OpenFirst<OpenRow>; isQuick: boolean }) {
  const { sync, today, promised, toConfirm, fromLastSync, alsoOpen } = useLoaderData<typeof loader>()
  const { t } = useTranslation('syncs')
  const decisions = promised.filter(openFirst.isShown)
  const also = alsoOpen.filter(openFirst.isShown)
  const lists = [
    [t('toConfirm'), toConfirm.filter(openFirst.isShown)],
    [t('mentionedLastTime'), fromLastSync.filter(openFirst.isShown)],
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
          <summary className="min-h-target cursor-pointer text-muted text-xs">
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
