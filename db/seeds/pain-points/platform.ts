import type { PainPointStory } from '../team-story.ts'

export const platformPainPoints: PainPointStory[] = [
  {
    title: 'Certificates are renewed from a calendar reminder',
    tags: ['access', 'alerts'],
    severity: 'high',
    knownBy: ['森', 'Daniel Kim'],
    heard: [
      { ago: 25, says: 'Two of forty were missed this year', toil: [4, 'month', 45, 1] },
      { ago: 20, team: 'stock' },
      { ago: 19 },
      { ago: 15, toil: [4, 'month', 45, 1] },
    ],
    tickets: [
      { url: 'https://linear.app/example/issue/PLT-31', linked: 20, closed: { ago: 12, as: 'done' } },
    ],
    relieved: 11,
  },
  {
    title: '監視の設定を頼まれるたびに、こちらで書いている',
    tags: ['alerts'],
    severity: 'medium',
    knownBy: ['森', '田中'],
    heard: [
      { ago: 25, says: '各チームが自分で書けるようにしたい', toil: [4, 'week', 30, 1] },
      19,
      { ago: 13, toil: [5, 'week', 30, 1] },
      5,
    ],
    tickets: [{ url: 'https://linear.app/example/issue/PLT-48', linked: 12 }],
  },
  {
    title: 'クラスタの更新に毎回、丸一日つきっきりになる',
    tags: ['deploy'],
    severity: 'high',
    knownBy: ['田中', 'Daniel Kim'],
    heard: [
      { ago: 23, says: '年に四回、全員の一日が消える', toil: [1, 'month', 480, 2] },
      15,
      { ago: 7, toil: [1, 'month', 420, 2] },
      1,
    ],
    tickets: [{ url: 'https://linear.app/example/issue/PLT-40', linked: 14 }],
  },
  {
    title: 'Access requests arrive on five channels',
    tags: ['access'],
    severity: 'medium',
    heard: [
      { ago: 23, says: 'I answer the same question in five places', toil: [3, 'day', 10, 1] },
      17,
      { ago: 9, toil: [3, 'day', 10, 1] },
    ],
    tickets: [
      {
        url: 'https://redmine.example.com/issues/1204',
        linked: 10,
      },
    ],
    relieved: 3,
  },
  {
    title: 'オートスケールの上限に張りついても気づかない',
    tags: ['performance', 'alerts'],
    severity: 'high',
    heard: [
      { ago: 21, says: '上限に3日いました' },
      { ago: 18, team: 'orders', toil: [2, 'month', 60, 1] },
      { ago: 15, toil: [2, 'month', 60, 1] },
    ],
    tickets: [
      { url: 'https://linear.app/example/issue/PLT-44', linked: 16, closed: { ago: 10, as: 'done' } },
    ],
    relieved: 9,
  },
  {
    title: '一時的に開けた踏み台の許可を、閉じ忘れる',
    tags: ['access'],
    severity: 'high',
    heard: [{ ago: 17 }, { ago: 11, says: '棚卸しで半年前のものが出てきた', toil: [2, 'month', 90, 1] }, 5],
  },
  {
    title: 'Backup restores are tested by nobody',
    tags: ['data-fix'],
    severity: 'critical',
    knownBy: ['Daniel Kim', '田中'],
    heard: [
      { ago: 13, says: 'I believe they work. I would not bet on it' },
      { ago: 9 },
      { ago: 1, toil: [1, 'month', 240, 1] },
    ],
    tickets: [{ url: 'https://linear.app/example/issue/PLT-66', linked: 8 }],
  },
  {
    title: '古いライブラリの脆弱性の対応を、全リポジトリに手で出している',
    tags: ['deploy'],
    severity: 'medium',
    heard: [
      { ago: 21, toil: [1, 'month', 360, 2] },
      { ago: 13, says: '45リポジトリに同じ変更です' },
      { ago: 5, toil: [1, 'month', 400, 2] },
    ],
  },
  {
    title: 'ログ基盤の費用が毎月増え、理由がわからない',
    tags: ['performance'],
    severity: 'medium',
    heard: [{ ago: 19 }, { ago: 11, toil: [1, 'month', 120, 1] }],
    tickets: [{ url: 'https://linear.app/example/issue/PLT-50', linked: 12, closed: { ago: 6, as: 'done' } }],
    relieved: 5,
  },
  {
    title: 'Build runners die and somebody restarts them',
    tags: ['deploy', 'alerts'],
    severity: 'medium',
    heard: [
      { ago: 9, says: 'Usually around six in the evening', toil: [4, 'week', 15, 1] },
      { ago: 8, team: 'orders', says: '夕方のビルドはよく落ちます', toil: [2, 'week', 15, 1] },
      { ago: 5, toil: [4, 'week', 15, 1] },
      { ago: 1, severity: 'high' },
    ],
    tickets: [{ url: 'https://linear.app/example/issue/PLT-71', linked: 4 }],
  },
  {
    title: '障害のふりかえりの宿題が、翌月には忘れられている',
    tags: ['alerts'],
    severity: 'medium',
    heard: [{ ago: 7, says: '半年で38件、完了は9件' }, { ago: 6, team: 'orders' }, 1],
  },
  {
    title: 'Every team has its own way to page us',
    tags: ['alerts'],
    severity: 'low',
    heard: [{ ago: 25, toil: [2, 'week', 15, 1] }, 21],
    declined: {
      ago: 19,
      why: 'One rota for all teams was voted down; we ask again after the reorganisation',
    },
  },
  {
    title: 'インフラの変更の差分を目で確認している',
    tags: ['deploy'],
    severity: 'medium',
    heard: [{ ago: 5, toil: [6, 'week', 20, 1] }, 3],
    tickets: [{ url: 'https://linear.app/example/issue/PLT-73', linked: 2, closed: { ago: 0, as: 'done' } }],
  },
  {
    title: 'Quota increases at the cloud provider take a week of mails',
    tags: ['access'],
    severity: 'low',
    heard: [{ ago: 3 }],
  },
  {
    title: 'DNSの変更が反映されたか、人が確認している',
    tags: ['deploy'],
    severity: 'low',
    heard: [{ ago: 1, toil: [5, 'month', 20, 1] }],
  },
]
