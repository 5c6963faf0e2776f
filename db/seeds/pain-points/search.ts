import type { PainPointStory } from '../team-story.ts'

// This team was not heard for two months: its mentions from then are all we know.
export const searchPainPoints: PainPointStory[] = [
  {
    title: 'Rebuilding the index takes a whole night and a person',
    tags: ['performance', 'deploy'],
    severity: 'high',
    knownBy: ['Emily Chen', 'Raj Patel'],
    heard: [
      { ago: 25, says: 'Somebody sleeps next to the laptop', toil: [2, 'month', 240, 1] },
      19,
      { ago: 13, toil: [3, 'month', 240, 1] },
    ],
    tickets: [{ url: 'https://linear.app/example/issue/SEA-14', linked: 18 }],
  },
  {
    title: 'Relevance changes are copied between three config files',
    tags: ['deploy'],
    severity: 'medium',
    heard: [
      { ago: 23, toil: [2, 'week', 30, 1] },
      17,
      { ago: 11, says: 'Last time one of the three was forgotten' },
    ],
  },
  {
    title: '一覧画面が遅く、開くのに10秒かかる',
    tags: ['performance'],
    severity: 'high',
    heard: [
      { ago: 25, says: '検索結果そのものより、在庫の表示が遅い', toil: [2, 'day', 10, 2] },
      { ago: 22, team: 'shipping', says: '出荷一覧も同じ部品を使っています', toil: [2, 'day', 10, 1] },
      19,
      { ago: 18, team: 'shipping' },
      9,
    ],
    tickets: [{ url: 'https://linear.app/example/issue/SEA-11', linked: 20 }],
  },
  {
    title: 'Zero-hit queries are read by hand every Monday',
    tags: ['data-fix'],
    severity: 'low',
    heard: [{ ago: 21, toil: [1, 'week', 90, 1] }, 15, 9],
  },
  {
    title: 'Alert on query latency fires on every deploy',
    tags: ['alerts', 'deploy'],
    severity: 'medium',
    heard: [
      { ago: 23, says: 'We mute it, then forget to unmute it', toil: [3, 'week', 10, 1] },
      { ago: 17 },
      { ago: 15, toil: [3, 'week', 10, 1] },
    ],
    tickets: [
      { url: 'https://linear.app/example/issue/SEA-17', linked: 16, closed: { ago: 12, as: 'done' } },
    ],
    relieved: 11,
  },
  {
    title: 'Synonyms need a developer, marketing waits for days',
    tags: ['access', 'deploy'],
    severity: 'medium',
    heard: [{ ago: 21, says: 'They ask three times a week', toil: [3, 'week', 25, 1] }, 13],
    tickets: [{ url: 'https://app.shortcut.com/example/story/1871', linked: 14 }],
  },
  {
    title: 'サジェストのキャッシュが偏り、特定のサーバーだけ重い',
    tags: ['performance'],
    severity: 'medium',
    heard: [{ ago: 19 }, { ago: 15, toil: [4, 'month', 45, 1] }],
    tickets: [
      {
        url: 'https://app.shortcut.com/example/story/1840',
        linked: 16,
        closed: { ago: 14, as: 'done' },
      },
    ],
    relieved: 13,
  },
  {
    title: 'Nobody sees when the product feed stops',
    tags: ['alerts'],
    severity: 'high',
    heard: [
      { ago: 17, says: 'We sold products that were gone for two days' },
      { ago: 16, team: 'stock', says: '配信が止まったと聞いたのは翌日でした', toil: [1, 'month', 120, 1] },
      { ago: 11, toil: [1, 'month', 180, 2] },
    ],
    tickets: [
      {
        url: 'https://app.shortcut.com/example/story/1866',
        linked: 14,
        closed: { ago: 7, as: 'done' },
      },
    ],
  },
  {
    title: 'A search node must be replaced by hand when its disk fills up',
    tags: ['performance', 'alerts'],
    severity: 'medium',
    heard: [{ ago: 13, toil: [2, 'month', 60, 1] }, 9],
  },
  {
    title: 'A/B results are collected in a spreadsheet',
    tags: ['data-fix'],
    severity: 'low',
    heard: [{ ago: 15, toil: [1, 'week', 45, 1] }],
    declined: { ago: 11, why: 'The analytics team brings its own tool next quarter' },
  },
  {
    title: '検索ログの保存期間が短く、障害の後に調べられない',
    tags: ['access', 'alerts'],
    severity: 'medium',
    heard: [{ ago: 11, says: '一週間で消えてしまう' }, 9],
  },
  {
    title: 'Crawlers take half of the capacity at noon',
    tags: ['performance'],
    severity: 'high',
    heard: [{ ago: 9, says: 'We block them by address, every day new ones', toil: [1, 'day', 15, 1] }],
  },
]
