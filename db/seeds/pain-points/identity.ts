import type { PainPointStory } from '../team-story.ts'

export const identityPainPoints: PainPointStory[] = [
  {
    title: 'Collecting release approvals on Slack takes half a day',
    tags: ['deploy'],
    severity: 'medium',
    heard: [{ ago: 20, says: 'Nobody knows who still has to say yes' }, 12, { ago: 8 }],
  },
  {
    title: 'Test accounts are made one by one for every team',
    tags: ['access'],
    severity: 'medium',
    knownBy: ['Lucas Meyer', 'Hana Sato'],
    heard: [
      { ago: 20, says: 'Fifteen requests last week', toil: [10, 'week', 8, 1] },
      { ago: 16, team: 'orders', says: '頼んでから二日待ちます', toil: [4, 'month', 20, 1] },
      { ago: 12, toil: [12, 'week', 8, 1] },
      { ago: 4 },
    ],
    tickets: [{ url: 'https://github.example.com/acme/identity/issues/58', linked: 8 }],
  },
  {
    title: 'The session store falls over at ten times today’s users',
    tags: ['performance'],
    severity: 'high',
    knownBy: ['Lucas Meyer', 'Daniel Kim'],
    heard: [{ ago: 16, says: 'We must fix this before launch, not after' }, 8, { ago: 3 }],
    tickets: [{ url: 'https://github.example.com/acme/identity/issues/41', linked: 12 }],
  },
  {
    title: 'No alert tells us when sign-ins drop',
    tags: ['alerts'],
    severity: 'high',
    heard: [{ ago: 16 }, { ago: 12, says: 'A tester told us, on a Saturday' }],
    tickets: [
      {
        url: 'https://github.example.com/acme/identity/issues/44',
        linked: 12,
        closed: { ago: 6, as: 'done' },
      },
    ],
    relieved: 4,
  },
  {
    title: 'Password resets of the pilot users are done in SQL',
    tags: ['data-fix', 'access'],
    severity: 'high',
    heard: [
      { ago: 20, toil: [8, 'week', 10, 1] },
      { ago: 16 },
      { ago: 12, says: 'Support may not, so we do', toil: [8, 'week', 10, 1] },
    ],
    tickets: [
      {
        url: 'https://github.example.com/acme/identity/issues/37',
        linked: 16,
        closed: { ago: 10, as: 'done' },
      },
    ],
    relieved: 8,
  },
  {
    title: 'Secrets are rotated from a checklist on paper',
    tags: ['access', 'deploy'],
    severity: 'medium',
    knownBy: ['Hana Sato', 'Daniel Kim'],
    heard: [
      { ago: 12, toil: [1, 'month', 150, 2] },
      {
        ago: 10,
        team: 'payments',
        says: '鍵の更新日をカレンダーで管理しています',
        toil: [1, 'month', 60, 1],
      },
      { ago: 4, toil: [1, 'month', 150, 2] },
    ],
  },
  {
    title: 'The staging sign-in breaks whenever another team deploys',
    tags: ['deploy'],
    severity: 'medium',
    heard: [
      { ago: 8, says: 'We lose a morning and nobody tells us why', toil: [3, 'month', 90, 2] },
      { ago: 6, team: 'billing' },
      { ago: 3 },
    ],
  },
  {
    title: 'SMSの送信が遅いと、確認コードが期限切れになる',
    tags: ['performance'],
    severity: 'medium',
    heard: [{ ago: 8 }, { ago: 4, says: '試験の利用者の一割が諦めている' }],
    tickets: [
      {
        url: 'https://github.example.com/acme/identity/issues/63',
        linked: 4,
        closed: { ago: 0, as: 'done' },
      },
    ],
  },
  {
    title: 'Permission reviews are a spreadsheet of 300 rows',
    tags: ['access'],
    severity: 'low',
    heard: [{ ago: 4, toil: [1, 'month', 200, 1] }],
  },
  {
    title: 'Nobody is on call for the sign-in before launch',
    tags: ['alerts'],
    severity: 'medium',
    heard: [{ ago: 20 }],
    declined: {
      ago: 16,
      why: 'Pilot users were told there is no support at night; on-call starts with the launch',
    },
  },
  {
    title: 'Load tests share one environment and spoil each other',
    tags: ['performance', 'deploy'],
    severity: 'medium',
    heard: [
      { ago: 4, says: 'We booked Tuesday, Search took Tuesday' },
      { ago: 2, team: 'stock', says: '予約の表を手で回しています', toil: [2, 'month', 40, 1] },
      3,
    ],
  },
]
