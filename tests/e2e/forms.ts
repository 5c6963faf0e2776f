/** The kind of a field, which decides what is invalid in it. */
export type FieldKind = 'line' | 'names' | 'prose' | 'number' | 'day' | 'url' | 'slug' | 'choice' | 'id'

export type FormUnderTest = {
  path: string
  /** A form that would be accepted. */
  good: Record<string, string>
  fields: { name: string; kind: FieldKind; optional?: true }[]
}

const estimate: FormUnderTest['fields'] = [
  { name: 'occurrences', kind: 'number', optional: true },
  { name: 'minutesEach', kind: 'number', optional: true },
  { name: 'people', kind: 'number', optional: true },
]

/** Every form in which a person types, on a database with one team, one sync, one pain point and its ticket. */
export const formsUnderTest: FormUnderTest[] = [
  {
    path: '/settings/organisation',
    good: {
      organisationName: 'Example',
      timeZone: 'Asia/Tokyo',
      defaultLanguage: 'ja',
      workingDaysPerMonth: '20',
      hoursPerPersonMonth: '160',
      toilBudgetPercent: '50',
    },
    fields: [
      { name: 'organisationName', kind: 'line' },
      { name: 'timeZone', kind: 'line' },
      { name: 'defaultLanguage', kind: 'choice' },
      { name: 'workingDaysPerMonth', kind: 'number' },
      { name: 'hoursPerPersonMonth', kind: 'number' },
      { name: 'toilBudgetPercent', kind: 'number' },
    ],
  },
  {
    path: '/teams/new',
    good: { name: 'Stock', slug: 'stock', phase: 'mature', headcount: '5', cadenceDays: '14' },
    fields: [
      { name: 'name', kind: 'line' },
      { name: 'slug', kind: 'slug' },
      { name: 'phase', kind: 'choice' },
      { name: 'headcount', kind: 'number', optional: true },
      { name: 'cadenceDays', kind: 'number' },
    ],
  },
  {
    path: '/settings/categories/new',
    good: { nameJa: '監視', nameEn: 'Monitoring', slug: 'monitoring', colour: 'sky' },
    fields: [
      { name: 'nameJa', kind: 'line' },
      { name: 'nameEn', kind: 'line' },
      { name: 'slug', kind: 'slug' },
      { name: 'colour', kind: 'choice' },
    ],
  },
  {
    path: '/syncs/new',
    good: {
      teamIds: '1',
      heldOn: '2026-01-06',
      attendees: '森, Kim',
      facilitator: '森',
      templateId: '1',
      another: 'yes',
    },
    fields: [
      { name: 'teamIds', kind: 'id' },
      { name: 'heldOn', kind: 'day' },
      { name: 'attendees', kind: 'names', optional: true },
      { name: 'facilitator', kind: 'line', optional: true },
      { name: 'templateId', kind: 'id', optional: true },
    ],
  },
  {
    path: '/syncs/1?index',
    good: {
      teamIds: '1',
      title: '夜間バッチの失敗に翌朝まで気づかない',
      categoryIds: '1',
      severity: 'high',
      occurrences: '3',
      per: 'week',
      minutesEach: '30',
      people: '1',
      quote: '「また落ちてた」',
      knownBy: '佐藤',
      ticket: 'https://github.com/acme/batch/issues/7',
    },
    fields: [
      { name: 'title', kind: 'line' },
      { name: 'teamIds', kind: 'id' },
      { name: 'categoryIds', kind: 'id' },
      { name: 'severity', kind: 'choice' },
      { name: 'quote', kind: 'prose', optional: true },
      { name: 'knownBy', kind: 'names', optional: true },
      { name: 'ticket', kind: 'url', optional: true },
      ...estimate,
    ],
  },
  {
    path: '/syncs/2/mention?painPoint=1',
    good: {
      painPointId: '1',
      teamIds: '1',
      severity: 'high',
      occurrences: '1',
      per: 'day',
      minutesEach: '5',
      people: '2',
    },
    fields: [
      { name: 'quote', kind: 'prose', optional: true },
      { name: 'severity', kind: 'choice' },
      ...estimate,
    ],
  },
  {
    path: '/syncs/1/resolve?painPoint=1&kind=declined',
    good: { kind: 'declined', reason: 'しばらく様子を見る', teamId: '1', resolvedOn: '2026-01-05' },
    fields: [
      { name: 'kind', kind: 'choice' },
      { name: 'reason', kind: 'prose' },
      { name: 'teamId', kind: 'id', optional: true },
    ],
  },
  {
    path: '/syncs/1/decide',
    good: { text: '夜間の呼び出しを見直す', owner: '中井', dueOn: '2026-12-01' },
    fields: [
      { name: 'text', kind: 'line' },
      { name: 'owner', kind: 'line', optional: true },
      { name: 'dueOn', kind: 'day', optional: true },
    ],
  },
  {
    path: '/syncs/1/note',
    good: { body: 'リリースは来週', agendaBlockId: '1' },
    fields: [
      { name: 'body', kind: 'prose' },
      { name: 'agendaBlockId', kind: 'id', optional: true },
    ],
  },
  {
    path: '/pain-points/1/edit',
    good: { title: '決済バッチを手で流し直す', categoryIds: '1', knownBy: '田中' },
    fields: [
      { name: 'title', kind: 'line' },
      { name: 'categoryIds', kind: 'id' },
      { name: 'knownBy', kind: 'names', optional: true },
      { name: 'notes', kind: 'prose', optional: true },
    ],
  },
  {
    path: '/pain-points/1?index',
    good: { ticket: 'https://acme.atlassian.net/browse/OPS-88' },
    fields: [{ name: 'ticket', kind: 'url' }],
  },
  {
    path: '/backlog/views?index',
    good: { name: '夜間の呼び出し', audience: 'personal', search: '?q=category:alerts' },
    fields: [
      { name: 'name', kind: 'line' },
      { name: 'audience', kind: 'choice' },
    ],
  },
  {
    path: '/tickets/1',
    good: { outcome: 'done', observedOn: '2026-01-07' },
    fields: [
      { name: 'outcome', kind: 'choice' },
      { name: 'observedOn', kind: 'day' },
    ],
  },
]
