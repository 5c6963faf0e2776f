import { addMonths, type Month } from '#app/domain/calendar/day.ts'
import type { PlantedLinks } from '#tests/support/planted-links.ts'

/**
 * Where each page can be seen: on the story, and, when it needs no data, on an empty database too. Names in braces
 * are replaced by ids known only once the story is planted.
 */
export function pageAddresses(month: Month): Record<string, { full: string[]; empty?: string }> {
  return {
    '$.tsx': { full: ['/nowhere'] },
    '_index.tsx': { full: ['/'], empty: '/' },
    'account._index.tsx': { full: ['/account'] },
    'account_.password.tsx': { full: ['/account/password'] },
    'account_.tokens._index.tsx': { full: ['/account/tokens'] },
    'backlog._index.tsx': {
      full: [
        '/backlog',
        '/backlog?q=state:declined&view={view}',
        '/backlog?q=team:orders+-state:declined+デプ&columns=age,known,tickets',
        '/backlog?q=&group=team&in=orders&sort=-age',
        '/backlog?q=sate:open+team:ordres+state:relieved+hours:>900',
      ],
      empty: '/backlog',
    },
    'backlog_.change.tsx': {
      full: [
        '/backlog/change?id=1&id=2&act=severity',
        '/backlog/change?all=1&q=&act=decline',
        '/backlog/change',
      ],
      empty: '/backlog/change',
    },
    'backlog_.changes._index.tsx': {
      full: ['/backlog/changes', '/backlog?changed=1'],
      empty: '/backlog/changes',
    },
    'backlog_.map.tsx': {
      full: [
        '/backlog/map',
        `/backlog/map?measure=share&period=${month}&extent=all`,
        '/backlog/map?order=size',
      ],
      empty: '/backlog/map',
    },
    'backlog_.same.tsx': { full: ['/backlog/same'], empty: '/backlog/same' },
    'backlog_.views._index.tsx': { full: ['/backlog/views'], empty: '/backlog/views' },
    'backlog_.views.$viewId.edit.tsx': { full: ['/backlog/views/{view}/edit'] },
    'forgot-password.tsx': { full: ['/forgot-password'] },
    'join.tsx': { full: ['/join?token={invite}', '/join?token=none'] },
    'mentions.$mentionId.edit.tsx': { full: ['/mentions/1/edit'] },
    'pain-points.$id._index.tsx': { full: ['/pain-points/1', '/pain-points/6?unmerged'] },
    'pain-points.$id.edit.tsx': { full: ['/pain-points/1/edit'] },
    'pain-points.$id_.resolve.tsx': { full: ['/pain-points/1/resolve?kind=declined'] },
    'pain-points.$id_.said.tsx': { full: ['/pain-points/1/said'] },
    'pain-points.$id_.merge.tsx': {
      full: ['/pain-points/1/merge?q=デプロイ', '/pain-points/1/merge?with=2&with=3&keep=2'],
    },
    'pain-points.$id_.split.tsx': { full: ['/pain-points/1/split'] },
    'reset-password.tsx': { full: ['/reset-password?token={reset}'] },
    'review.$month.tsx': {
      full: [`/review/${month}`, `/review/${addMonths(month, -2)}`],
      empty: `/review/${month}`,
    },
    'review.$month_.close.tsx': {
      full: [`/review/${addMonths(month, -1)}/close`, `/review/${month}/close`],
      empty: `/review/${month}/close`,
    },
    'review.$month_.decide.tsx': { full: [`/review/${month}/decide`], empty: `/review/${month}/decide` },
    'search.tsx': { full: ['/search', '/search?q=デプロイ', '/search?q=zzzz'], empty: '/search' },
    'settings.access.tsx': { full: ['/settings/access'] },
    'settings.agenda.$slug._index.tsx': { full: ['/settings/agenda/sync'], empty: '/settings/agenda/sync' },
    'settings.agenda.$slug.blocks.$blockId.edit.tsx': { full: ['/settings/agenda/sync/blocks/1/edit'] },
    'settings.agenda.$slug.edit.tsx': { full: ['/settings/agenda/sync/edit'] },
    'settings.agenda.$slug.tsx': { full: [] },
    'settings.agenda._index.tsx': { full: ['/settings/agenda'], empty: '/settings/agenda' },
    'settings.agenda.new.tsx': { full: ['/settings/agenda/new'] },
    'settings.audit._index.tsx': {
      full: ['/settings/audit', '/settings/audit?what=mentions&who=x&from=2026-02-30'],
      empty: '/settings/audit',
    },
    'settings.categories.$slug.edit.tsx': {
      full: ['/settings/categories/alerts/edit'],
      empty: '/settings/categories/alerts/edit',
    },
    'settings.categories._index.tsx': { full: ['/settings/categories'], empty: '/settings/categories' },
    'settings.categories.new.tsx': { full: ['/settings/categories/new'], empty: '/settings/categories/new' },
    'settings.organisation.tsx': { full: ['/settings/organisation'] },
    'settings.people.$id._index.tsx': { full: ['/settings/people/{person}'] },
    'settings.people.$id.deactivate.tsx': { full: ['/settings/people/{person}/deactivate'] },
    'settings.people.$id.redact.tsx': { full: ['/settings/people/{left}/redact'] },
    'settings.people.$id.reset.tsx': { full: ['/settings/people/{person}/reset'] },
    'settings.people._index.tsx': { full: ['/settings/people'], empty: '/settings/people' },
    'settings.redact._index.tsx': { full: ['/settings/redact'], empty: '/settings/redact' },
    'settings.redact.confirm.tsx': { full: ['/settings/redact/confirm'] },
    'settings.tsx': { full: [] },
    'setup.tsx': { full: ['/setup?token=none'] },
    'sign-in._index.tsx': { full: ['/sign-in'] },
    'sign-in.link.tsx': { full: ['/sign-in/link?token={signIn}'] },
    'sign-out.tsx': { full: ['/sign-out'] },
    'silos.tsx': { full: ['/silos'], empty: '/silos' },
    'syncs.$syncId._index.tsx': { full: ['/syncs/1', '/syncs/1?correct'] },
    'syncs.$syncId.decide.tsx': { full: ['/syncs/1/decide'] },
    'syncs.$syncId.line.tsx': { full: ['/syncs/1/line?line=painPoint:1'] },
    'syncs.$syncId.mention.tsx': { full: ['/syncs/1/mention?q=デプロイ'] },
    'syncs.$syncId.note.tsx': { full: ['/syncs/1/note'] },
    'syncs.$syncId.resolve.tsx': { full: ['/syncs/1/resolve?painPoint=1&kind=declined'] },
    'syncs.$syncId.tsx': { full: [] },
    'syncs.$syncId_.edit.tsx': { full: ['/syncs/1/edit'] },
    'syncs.$syncId_.minutes.tsx': { full: ['/syncs/1/minutes', '/syncs/90/minutes?language=en'] },
    'syncs._index.tsx': { full: ['/syncs'], empty: '/syncs' },
    'syncs.new.tsx': { full: ['/syncs/new'], empty: '/syncs/new' },
    'teams.$slug._index.tsx': { full: ['/teams/orders'] },
    'teams.$slug.edit.tsx': { full: ['/teams/orders/edit'] },
    'teams._index.tsx': { full: ['/teams'], empty: '/teams' },
    'teams.new.tsx': { full: ['/teams/new'], empty: '/teams/new' },
    'tickets.$id.tsx': { full: ['/tickets/1'] },
    'tickets._index.tsx': { full: ['/tickets'], empty: '/tickets' },
  }
}

export function fullAddresses(month: Month): string[] {
  return Object.values(pageAddresses(month)).flatMap(({ full }) => full)
}

export function emptyAddresses(month: Month): string[] {
  return Object.values(pageAddresses(month)).flatMap(({ empty }) => empty ?? [])
}

/** With the planted ids in place of the names in braces. */
export function fillAddress(address: string, planted: PlantedLinks): string {
  // why: only these names are in braces above.
  return address.replace(/\{(\w+)\}/, (_braces, name) => planted[name as keyof PlantedLinks])
}
