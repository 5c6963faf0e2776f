import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Outlet, useLoaderData } from '@remix-run/react'
import { type KeyboardEvent, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { listSyncBlocks } from '#app/features/capture/blocks.queries.server.ts'
import { EntryLine } from '#app/features/capture/entry-line.tsx'
import { listLines } from '#app/features/capture/lines.queries.server.ts'
import { RecordList } from '#app/features/capture/record-list.tsx'
import { Scribes } from '#app/features/capture/scribes.tsx'
import { SignedOutLink } from '#app/features/capture/signed-out-link.tsx'
import { getLastChange } from '#app/features/capture/sync-changes.queries.server.ts'
import { useCapture } from '#app/features/capture/use-capture.ts'
import { type EntryState, useEntryLine } from '#app/features/capture/use-entry-line.ts'
import { useHydrated } from '#app/features/capture/use-hydrated.ts'
import { useKeptOffline } from '#app/features/capture/use-kept-offline.ts'
import { type OpenFirst, useOpenFirst } from '#app/features/capture/use-open-first.ts'
import { listCategories } from '#app/features/categories/categories.queries.server.ts'
import { ClosedBanner, CloseForm } from '#app/features/minutes/close-form.tsx'
import { listOpenForTeams } from '#app/features/pain-points/open-for-teams.queries.server.ts'
import { OpenList, type OpenRow } from '#app/features/pain-points/open-list.tsx'
import { listPeopleHeardBefore } from '#app/features/pain-points/pain-point.queries.server.ts'
import { listSaidBefore } from '#app/features/pain-points/said-before.queries.server.ts'
import { DecisionList } from '#app/features/syncs/decision-list.tsx'
import { listOpenDecisions } from '#app/features/syncs/decisions.queries.server.ts'
import { EntryPanel } from '#app/features/syncs/entry-panel.tsx'
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
import { Section } from '#app/ui/section.tsx'
import type { Db } from '#db/transaction.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title)

export async function loader(args: LoaderFunctionArgs) {
  const { db, today, language, visitor, timeZone } = await requireRole(args, 'viewer')
  const sync = await findSync(db, parseIdParam(args.params.syncId))
  if (!sync) throw notFound()
  const teamIds = sync.teams.map((team) => team.id)
  // Before the lines: what is told of a later change is then at least as new as they are.
  const seq = await getLastChange(db, sync.id)
  const categories = await listCategories(db)
  const [promised, open, lines, blocks, people] = await Promise.all([
    listOpenDecisions(db, { teamIds, beforeSyncId: sync.id }),
    listOpenWithKeys(db, teamIds, sync.id),
    listLines(db, sync.id, categories),
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
    toConfirm: open.filter((row) => row.state === 'to_confirm'),
    saidLastTime: open.filter((row) => row.state !== 'to_confirm' && row.wasInPreviousSync),
    alsoOpen: open.filter((row) => row.state !== 'to_confirm' && !row.wasInPreviousSync),
    record: { seq, lines },
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

/** Each row carries the keys of its one-press forms and what would be said again. */
async function listOpenWithKeys(db: Db, teamIds: number[], syncId: number) {
  const open = await listOpenForTeams(db, teamIds, { exceptSyncId: syncId })
  const painPointIds = open.map((row) => row.painPointId)
  const saidBefore = await listSaidBefore(db, { painPointIds, teamIds })
  return open.map((row) => ({
    ...row,
    saidBefore: saidBefore.filter(
      (said) => said.painPointId === row.painPointId && row.teamIds.includes(said.teamId),
    ),
    heardKey: newSubmissionKey(),
    relievedKey: newSubmissionKey(),
  }))
}

export default function HeldSyncPage() {
  const { name, sync, today, timeZone, person, record, blocks, categories, people, ...open } =
    useLoaderData<typeof loader>()
  const { t } = useTranslation(['syncs', 'capture', 'glossary', 'shell'])
  const isHydrated = useHydrated()
  const mayWrite = useMay('member')
  const capture = useCapture(sync.id, person.id, record)
  useKeptOffline(capture.lines)
  const words = {
    recorded: (line: string) => t('capture:recordedSaid', { line }),
    takenBack: t('capture:takenBack'),
    nothingToTakeBack: t('capture:nothingToTakeBack'),
  }
  const agenda = blocks.filter(({ isOnAgenda }) => isOnAgenda)
  const entry = useEntryLine(sync, capture, person.name, { blocks: agenda, categories, people }, words)
  const owed = useMemo(() => [...open.toConfirm, ...open.saidLastTime], [open.toConfirm, open.saidLastTime])
  const openFirst = useOpenFirst<OpenRow>(owed, capture, entry.blockId)
  return (
    <Page
      title={name}
      summary={
        <>
          <SyncSummary sync={sync} /> <PreparedFor heldOn={sync.heldOn} today={today} named />
        </>
      }
      actions={
        <>
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
        <p role="status" className="mb-3 text-xs">
          <SignedOutLink syncId={sync.id} />
        </p>
      )}
      <Scribes scribes={capture.scribes} personId={person.id} />
      <FromLastTime openFirst={openFirst} isQuick={isHydrated && mayWrite} />
      <Section title={t('syncs:recorded')}>
        <RecordList
          lines={capture.lines}
          keys={capture.keys}
          outgoing={capture.outgoing}
          blocks={blocks}
          namesTeams={sync.teams.length > 1}
          vocabulary={entry.vocabulary}
          onEdit={isHydrated && mayWrite ? entry.edit : undefined}
          onEditTyped={entry.editTyped}
          onDrop={capture.drop}
          onInsist={capture.insist}
        />
      </Section>
      <For who="member">
        <EntryPanel
          syncId={sync.id}
          line={
            isHydrated ? (
              <EntryLine entry={entry} onKey={(event) => onKey(event, entry, openFirst)} />
            ) : undefined
          }
        >
          <Outlet context={{ id: sync.id, heldOn: sync.heldOn, teams: sync.teams }} />
        </EntryPanel>
      </For>
    </Page>
  )
}

/** The keys of the page, while the line has the focus. */
function onKey(event: KeyboardEvent, entry: EntryState, openFirst: OpenFirst<OpenRow>): boolean {
  if (openFirst.onKey(event)) return true
  const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey
  const isEmpty = entry.text === '' && !entry.editing
  const walk = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (isCommand && walk !== 0) entry.walkBlocks(walk)
  else if (isCommand && isEmpty && !event.shiftKey && event.key.toLowerCase() === 'z') entry.takeBack()
  else if (isEmpty && event.key === 'ArrowUp' && !event.shiftKey) entry.editLast()
  else return false
  event.preventDefault()
  return true
}

/** First what was promised, then whether it is better, then what hurt last time. */
function FromLastTime({ openFirst, isQuick }: { openFirst: OpenFirst<OpenRow>; isQuick: boolean }) {
  const { sync, today, promised, toConfirm, saidLastTime, alsoOpen } = useLoaderData<typeof loader>()
  const { t } = useTranslation('syncs')
  const left = {
    toConfirm: toConfirm.filter(openFirst.isLeft),
    saidLastTime: saidLastTime.filter(openFirst.isLeft),
  }
  const alsoLeft = alsoOpen.filter(openFirst.isLeft)
  const isEmpty = promised.length + left.toConfirm.length + left.saidLastTime.length + alsoLeft.length === 0
  const [onlyTeam, ...otherTeams] = sync.teams
  const backlog = onlyTeam && otherTeams.length === 0 ? `/backlog?team=${onlyTeam.slug}` : '/backlog'
  const quick = isQuick
    ? { currentId: openFirst.currentId, passedIds: openFirst.passedIds, onAnswer: openFirst.answer }
    : {}
  return (
    <>
      {isEmpty && (
        <Section title={t('fromLastTime')}>
          <p className="text-muted">{t('nothingOpen')}</p>
        </Section>
      )}
      {promised.length > 0 && (
        <Section title={t('promised')}>
          <DecisionList decisions={promised} today={today} />
        </Section>
      )}
      {left.toConfirm.length > 0 && (
        <Section title={t('toConfirm')}>
          <OpenList open={left.toConfirm} sync={sync} {...quick} />
        </Section>
      )}
      {left.saidLastTime.length > 0 && (
        <Section title={t('mentionedLastTime')}>
          <OpenList open={left.saidLastTime} sync={sync} {...quick} />
        </Section>
      )}
      {alsoLeft.length > 0 && (
        <details className="mb-6">
          <summary className="min-h-6 cursor-pointer text-muted text-xs">
            {t('alsoOpen')} ({alsoLeft.length})
          </summary>
          <OpenList open={alsoLeft} sync={sync} onAnswer={quick.onAnswer} />
          <ButtonLink to={backlog} className="mt-2">
            {t('allInBacklog')}
          </ButtonLink>
        </details>
      )}
    </>
  )
}
