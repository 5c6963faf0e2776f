import type { PainPointStory } from '../team-story.ts'

// What only Ono can handle stops on the days Ono is away.
export const paymentsPainPoints: PainPointStory[] = [
  {
    title: '決済代行の切り替えは大野さんしかできない',
    tags: ['deploy'],
    severity: 'critical',
    knownBy: ['大野'],
    heard: [
      { ago: 20, says: '休暇中も電話をかけています', toil: [2, 'month', 90, 1] },
      12,
      { ago: 6, says: '先月は旅先から直してもらいました' },
      2,
    ],
  },
  {
    title: '不正検知のしきい値を勘で決めている',
    tags: ['alerts'],
    severity: 'high',
    knownBy: ['大野'],
    heard: [
      { ago: 22, says: '数字の根拠は大野さんの頭の中', toil: [1, 'week', 60, 1] },
      16,
      { ago: 10, toil: [1, 'week', 60, 1] },
      4,
    ],
  },
  {
    title: 'カード会社ごとの返金ファイルを手で作っている',
    tags: ['data-fix'],
    severity: 'high',
    knownBy: ['大野'],
    heard: [
      { ago: 24, says: '形式が5種類あって、覚えているのは一人', toil: [1, 'day', 40, 1] },
      18,
      { ago: 8, toil: [1, 'day', 45, 1] },
    ],
    tickets: [{ url: 'https://dev.azure.com/example/payments/_workitems/edit/498', linked: 16 }],
  },
  {
    title: '暗号鍵の入れ替えの手順が残っていない',
    tags: ['access'],
    severity: 'critical',
    knownBy: ['大野'],
    heard: [{ ago: 14, says: '次は来年の春。そのとき大野さんがいるとは限らない' }, 4],
  },
  {
    title: '売上照合の夜間ジョブが壊れたときに直せる人がいない',
    tags: ['data-fix', 'deploy'],
    severity: 'high',
    knownBy: ['大野'],
    heard: [
      { ago: 10, toil: [3, 'month', 60, 1] },
      { ago: 7, says: 'Shellの中にPerlがいて、その中にSQLがいます' },
      2,
    ],
  },
  {
    title: 'Half of the night pages need no action',
    tags: ['alerts'],
    severity: 'high',
    knownBy: ['平野', '内田'],
    heard: [
      { ago: 24, says: 'I acknowledge them in my sleep now', toil: [2, 'week', 30, 2] },
      20,
      { ago: 14, severity: 'critical', toil: [3, 'week', 30, 2] },
      { ago: 11, team: 'platform', says: 'Same gateway, same pages', toil: [1, 'week', 30, 1] },
      { ago: 7, team: 'platform' },
      { ago: 6, says: 'Nobody dares to delete one', toil: [2, 'week', 30, 2] },
    ],
    tickets: [{ url: 'https://dev.azure.com/example/payments/_workitems/edit/541', linked: 6 }],
  },
  {
    title: '決済画面の応答が遅いと、二度押しで二重請求になる',
    tags: ['performance', 'data-fix'],
    severity: 'critical',
    heard: [
      { ago: 22, says: '月に10件は返金しています', toil: [10, 'month', 30, 1] },
      { ago: 18, toil: [10, 'month', 30, 1] },
      14,
    ],
    tickets: [
      {
        url: 'https://dev.azure.com/example/payments/_workitems/edit/487',
        linked: 20,
        closed: { ago: 13, as: 'done' },
      },
    ],
    relieved: 12,
  },
  {
    title: '決済ログの個人情報を手で黒塗りして渡している',
    tags: ['access', 'data-fix'],
    severity: 'high',
    knownBy: ['平野', '内田'],
    heard: [
      { ago: 16, says: '監査法人に出すたびに半日', toil: [2, 'month', 240, 1] },
      { ago: 12 },
      { ago: 8, toil: [1, 'month', 240, 1] },
    ],
    tickets: [
      {
        url: 'https://dev.azure.com/example/payments/_workitems/edit/515',
        linked: 12,
        closed: { ago: 5, as: 'done' },
      },
    ],
    relieved: 4,
  },
  {
    title: 'コンビニ決済の期限切れの通知を手で送っている',
    tags: ['data-fix'],
    severity: 'medium',
    heard: [
      { ago: 20, toil: [1, 'day', 15, 1] },
      { ago: 15, says: '出し忘れると、その日の入金が消えます' },
      10,
    ],
    tickets: [
      {
        url: 'https://dev.azure.com/example/payments/_workitems/edit/502',
        linked: 14,
        closed: { ago: 7, as: 'done' },
      },
    ],
    relieved: 6,
  },
  {
    title: '外部の決済サービスの障害に、利用者の投稿で気づく',
    tags: ['alerts'],
    severity: 'high',
    heard: [
      { ago: 18, says: 'SNSのほうが監視より早い' },
      { ago: 7, team: 'orders', says: '注文側も同じです', toil: [2, 'month', 60, 2] },
      { ago: 2, toil: [2, 'month', 60, 2] },
    ],
  },
  {
    title: 'テスト用のカード番号が足りず、順番待ちしている',
    tags: ['deploy', 'access'],
    severity: 'low',
    heard: [{ ago: 12, toil: [4, 'week', 15, 1] }, 6],
    tickets: [
      {
        url: 'https://dev.azure.com/example/payments/_workitems/edit/520',
        linked: 10,
        closed: { ago: 3, as: 'not_planned' },
      },
    ],
  },
  {
    title: '決済まわりの変更は承認が4段階ある',
    tags: ['deploy', 'access'],
    severity: 'medium',
    heard: [
      { ago: 16, says: '一行直すのに三日', toil: [6, 'month', 40, 2] },
      { ago: 10, toil: [6, 'month', 40, 2] },
      { ago: 3, team: 'identity', says: 'We wait for the same four people' },
    ],
  },
  {
    title: '締め時間の延長を依頼されると、設定を手で書き換える',
    tags: ['deploy'],
    severity: 'medium',
    heard: [{ ago: 8, toil: [3, 'month', 20, 1] }, 4],
  },
  {
    title: '加盟店ごとの手数料の計算が重く、管理画面が落ちる',
    tags: ['performance'],
    severity: 'medium',
    heard: [
      { ago: 6, says: '月初は開かないようにしています' },
      { ago: 2, toil: [2, 'month', 60, 2] },
    ],
    tickets: [
      {
        url: 'https://dev.azure.com/example/payments/_workitems/edit/548',
        linked: 4,
        closed: { ago: 0, as: 'done' },
      },
    ],
  },
  {
    title: '紙の領収書の再発行を本社まで取りに行っている',
    tags: ['data-fix'],
    severity: 'low',
    heard: [{ ago: 24, toil: [2, 'month', 60, 1] }],
    declined: { ago: 22, why: '法務が紙の原本を求めており、来年の電子化まで変えられない' },
  },
  {
    title: 'ポイント付与のバッチが遅れ、問い合わせが増える',
    tags: ['performance'],
    severity: 'medium',
    heard: [{ ago: 4 }, { ago: 0, says: '付与が翌々日になりました' }],
  },
]
