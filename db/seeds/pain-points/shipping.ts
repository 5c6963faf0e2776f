import type { PainPointStory } from '../team-story.ts'

// Until three months ago this team shared pain points with others; since then it has only its own.
export const shippingPainPoints: PainPointStory[] = [
  {
    title: 'The deploy script is a black box only the old team can fix',
    tags: ['deploy'],
    severity: 'high',
    heard: [
      { ago: 24, says: 'We run it and pray', toil: [3, 'week', 30, 2] },
      {
        ago: 19,
        team: 'platform',
        says: 'They call us whenever it stops half-way',
        toil: [1, 'week', 30, 1],
      },
      20,
      { ago: 17, team: 'platform' },
      { ago: 16, says: '止まるとその日はもう出荷できない', toil: [3, 'week', 30, 2] },
    ],
    tickets: [
      {
        url: 'https://gitlab.example.com/shop/shipping/-/issues/40',
        linked: 18,
        closed: { ago: 14, as: 'done' },
      },
    ],
    relieved: 12,
  },
  {
    title: '配送業者のAPIが止まると、伝票を手書きしている',
    tags: ['data-fix'],
    severity: 'critical',
    knownBy: ['岡本', '西村'],
    heard: [
      { ago: 24, says: '月に一度は手書きの日があります', toil: [1, 'month', 480, 3] },
      { ago: 23, team: 'orders', says: '追跡番号が入らず、問い合わせが来る', toil: [1, 'month', 180, 1] },
      { ago: 18 },
      { ago: 16, team: 'orders' },
      { ago: 14, toil: [1, 'month', 480, 3] },
    ],
    tickets: [{ url: 'https://gitlab.example.com/shop/shipping/-/issues/33', linked: 22 }],
  },
  {
    title: '出荷の締め時刻にアクセスが集中して画面が固まる',
    tags: ['performance'],
    severity: 'high',
    heard: [
      { ago: 22, toil: [1, 'day', 20, 4] },
      { ago: 20, team: 'stock', says: '引当の画面も一緒に重くなります', toil: [1, 'day', 10, 2] },
      { ago: 16, team: 'stock' },
      { ago: 14, says: '15時になると誰も触らなくなった' },
    ],
    tickets: [{ url: 'https://nayami-example.backlog.com/view/STOCK-27', linked: 18 }],
  },
  // The settlement batch of Orders, Billing and Payments in other words: the teams do not know of each other.
  {
    title: '運賃の精算を毎朝、自分たちで流し直している',
    tags: ['data-fix'],
    severity: 'high',
    knownBy: ['西村', 'Costa'],
    heard: [
      { ago: 12, says: 'これ、うちだけの問題だと思ってました', toil: [1, 'day', 30, 1] },
      10,
      { ago: 6, toil: [1, 'day', 40, 1] },
      { ago: 2, says: '手順は個人のメモにあります', severity: 'critical' },
    ],
  },
  {
    title: '新しい配送センターの設定を本番に直接入れている',
    tags: ['deploy', 'access'],
    severity: 'high',
    knownBy: ['岡本', 'Costa'],
    heard: [
      { ago: 12, says: 'レビューに出す場所がない', toil: [6, 'month', 60, 2] },
      8,
      { ago: 4, toil: [8, 'month', 60, 2] },
    ],
  },
  {
    title: '送り状プリンタの不調を拠点ごとに電話で直している',
    tags: ['alerts'],
    severity: 'medium',
    heard: [
      { ago: 10, says: '朝の最初の一時間は電話番です', toil: [3, 'week', 40, 1] },
      6,
      { ago: 2, toil: [4, 'week', 40, 1] },
    ],
  },
  {
    title: 'Every release needs a phone call to each warehouse',
    tags: ['deploy'],
    severity: 'medium',
    heard: [{ ago: 10, says: 'Eleven calls, two people, one afternoon', toil: [2, 'month', 120, 2] }, 4],
  },
  {
    title: '遅延アラートの宛先が退職者のままになっている',
    tags: ['alerts', 'access'],
    severity: 'high',
    heard: [{ ago: 8, says: '誰にも届いていませんでした' }, 2],
  },
  {
    title: '荷物の追跡の更新が一晩かかり、朝の問い合わせに答えられない',
    tags: ['performance'],
    severity: 'high',
    heard: [{ ago: 8, toil: [1, 'day', 30, 2] }, { ago: 4, says: '夜間の処理が始業に間に合わない' }, 0],
    tickets: [{ url: 'https://gitlab.example.com/shop/shipping/-/issues/58', linked: 4 }],
  },
  {
    title: '配送エリアの変更を三つの表に手で書き写している',
    tags: ['data-fix'],
    severity: 'medium',
    heard: [{ ago: 6, says: '一つ忘れると、届かない町ができます', toil: [4, 'month', 45, 1] }, 0],
  },
  {
    title: '出荷ラベルの在庫切れに当日気づく',
    tags: ['alerts'],
    severity: 'low',
    heard: [{ ago: 22, toil: [2, 'month', 30, 1] }, 16],
    tickets: [
      {
        url: 'https://gitlab.example.com/shop/shipping/-/issues/36',
        linked: 20,
        closed: { ago: 15, as: 'done' },
      },
    ],
    relieved: 14,
  },
  {
    title: '大型の荷物の料金計算が遅く、カートが離脱する',
    tags: ['performance'],
    severity: 'medium',
    heard: [{ ago: 18, says: '見積もりに8秒' }, { ago: 14 }],
    tickets: [
      {
        url: 'https://gitlab.example.com/shop/shipping/-/issues/42',
        linked: 14,
        closed: { ago: 11, as: 'done' },
      },
    ],
    relieved: 10,
  },
  {
    title: '検品アプリの配布を一台ずつケーブルでつないでいる',
    tags: ['deploy'],
    severity: 'medium',
    heard: [{ ago: 6, says: '60台あります', toil: [1, 'month', 420, 1] }, { ago: 2 }],
    tickets: [
      {
        url: 'https://gitlab.example.com/shop/shipping/-/issues/55',
        linked: 4,
        closed: { ago: 1, as: 'done' },
      },
    ],
  },
  {
    title: 'On-call for the sorting line has no runbook',
    tags: ['alerts'],
    severity: 'high',
    heard: [{ ago: 4, says: 'I stood in front of the belt and called my predecessor' }, 0],
  },
  {
    title: '再配達の依頼の重複を目で見つけて消している',
    tags: ['data-fix'],
    severity: 'medium',
    heard: [{ ago: 4, toil: [2, 'day', 15, 1] }, 2],
  },
  {
    title: '深夜便の当番に手当がつかず、引き受け手がいない',
    tags: ['alerts'],
    severity: 'low',
    heard: [{ ago: 18 }],
    declined: { ago: 14, why: '人事の制度の話なので、こちらでは扱わず人事に渡した' },
  },
  {
    title: 'A full disk on the label server stops two lines',
    tags: ['performance', 'alerts'],
    severity: 'high',
    heard: [{ ago: 2, says: 'We delete old labels by hand every Thursday', toil: [1, 'week', 30, 1] }, 0],
  },
]
