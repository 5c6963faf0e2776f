import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Outlet, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { listHeardInSync } from '#app/features/pain-points/heard-in-sync.queries.server.ts'
import { HeardList } from '#app/features/pain-points/heard-list.tsx'
import { listOpenForTeams } from '#app/features/pain-points/open-for-teams.queries.server.ts'
import { OpenList } from '#app/features/pain-points/open-list.tsx'
import { listSaidBefore } from '#app/features/pain-points/said-before.queries.server.ts'
import { useSending } from '#app/features/pain-points/use-sending.ts'
import { listAgendaBlocks, listNotes } from '#app/features/syncs/agenda.queries.server.ts'
import { DecisionList } from '#app/features/syncs/decision-list.tsx'
import { listDecisions, listOpenDecisions } from '#app/features/syncs/decisions.queries.server.ts'
import { EntryPanel } from '#app/features/syncs/entry-panel.tsx'
import type { HeldSync } from '#app/features/syncs/held-sync.ts'
import { NoteList } from '#app/features/syncs/note-list.tsx'
import { SyncSummary } from '#app/features/syncs/sync-summary.tsx'
import { findSync } from '#app/features/syncs/syncs.queries.server.ts'
import { notFound, parseIdParam } from '#app/http/not-found.ts'
import { requireRole } from '#app/http/require-role.server.ts'
import { newSubmissionKey } from '#app/http/submission-key.server.ts'
import { titled } from '#app/http/titled.ts'
import { formatDay } from '#app/i18n/format.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Page } from '#app/ui/page.tsx'
import { For } from '#app/ui/role.tsx'
import { Section } from '#app/ui/section.tsx'
import type { Db } from '#db/transaction.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title)

export async function loader(args: LoaderFunctionArgs) {
  const { db, today, language } = await requireRole(args, 'viewer')
  const sync = await findSync(db, parseIdParam(args.params.syncId))
  if (!sync) throw notFound()
  const teamIds = sync.teams.map((team) => team.id)
  const [promised, open, heard, decisions, notes, blocks] = await Promise.all([
    listOpenDecisions(db, { teamIds, beforeSyncId: sync.id }),
    listOpenWithKeys(db, teamIds, sync.id),
    listHeardInSync(db, sync.id),
    listDecisions(db, sync.id),
    listNotes(db, sync.id),
    listAgendaBlocks(db, sync.templateId),
  ])
  const name = sync.teams.map((team) => team.name).join(' × ')
  return {
    title: `${name} · ${formatDay(sync.heldOn, language)}`,
    name,
    sync,
    today,
    promised,
    toConfirm: open.filter((row) => row.state === 'to_confirm'),
    saidLastTime: open.filter((row) => row.state !== 'to_confirm' && row.wasInPreviousSync),
    alsoOpen: open.filter((row) => row.state !== 'to_confirm' && !row.wasInPreviousSync),
    heard,
    decisions,
    notes: notes.map((note) => ({ ...note, block: blocks.find(({ id }) => id === note.agendaBlockId) })),
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
  const { name, sync, today, heard, decisions, notes, ...open } = useLoaderData<typeof loader>()
  const { t } = useTranslation(['syncs', 'painPoints', 'glossary', 'shell'])
  const sending = useSending(sync.id, [...open.toConfirm, ...open.saidLastTime, ...open.alsoOpen])
  const held: HeldSync = { id: sync.id, heldOn: sync.heldOn, teams: sync.teams }
  return (
    <Page
      title={name}
      summary={<SyncSummary sync={sync} />}
      actions={
        <For who="member">
          <ButtonLink to={`/syncs/${sync.id}/edit`}>{t('shell:edit')}</ButtonLink>
        </For>
      }
    >
      <FromLastTime />
      <Section title={t('syncs:recorded')}>
        {heard.length === 0 && sending === undefined && (
          <p className="text-muted">{t('syncs:nothingRecorded')}</p>
        )}
        <HeardList heard={heard} sending={sending} namesTeams={sync.teams.length > 1} />
        <p role="status" className="sr-only">
          {sending === undefined ? t('glossary:mention', { count: heard.length }) : t('painPoints:sending')}
        </p>
      </Section>
      {decisions.length > 0 && (
        <Section title={t('syncs:decisions')}>
          <DecisionList decisions={decisions} today={today} />
        </Section>
      )}
      {notes.length > 0 && (
        <Section title={t('syncs:notes')}>
          <NoteList notes={notes} />
        </Section>
      )}
      <For who="member">
        <EntryPanel syncId={sync.id}>
          <Outlet context={held} />
        </EntryPanel>
      </For>
    </Page>
  )
}

/** First what was promised, then whether it is better, then what hurt last time. */
function FromLastTime() {
  const { sync, today, promised, toConfirm, saidLastTime, alsoOpen } = useLoaderData<typeof loader>()
  const { t } = useTranslation('syncs')
  const isEmpty = promised.length + toConfirm.length + saidLastTime.length + alsoOpen.length === 0
  const [onlyTeam, ...otherTeams] = sync.teams
  const backlog = onlyTeam && otherTeams.length === 0 ? `/backlog?team=${onlyTeam.slug}` : '/backlog'
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
      {toConfirm.length > 0 && (
        <Section title={t('toConfirm')}>
          <OpenList open={toConfirm} sync={sync} />
        </Section>
      )}
      {saidLastTime.length > 0 && (
        <Section title={t('mentionedLastTime')}>
          <OpenList open={saidLastTime} sync={sync} />
        </Section>
      )}
      {alsoOpen.length > 0 && (
        <details className="mb-6">
          <summary className="min-h-6 cursor-pointer text-muted text-xs">
            {t('alsoOpen')} ({alsoOpen.length})
          </summary>
          <OpenList open={alsoOpen} sync={sync} />
          <ButtonLink to={backlog} className="mt-2">
            {t('allInBacklog')}
          </ButtonLink>
        </details>
      )}
    </>
  )
}
