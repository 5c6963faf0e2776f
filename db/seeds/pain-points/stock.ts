import type { PainPointStory } from '../team-story.ts'

export const stockPainPoints: PainPointStory[] = [
  {
    title: '自動化スクリプトの中身を知っている人が少ない',
    tags: ['deploy'],
    severity: 'high',
    knownBy: ['三浦', '石井'],
    heard: [
      { ago: 22, says: '夜中に動いたとき、直せるのは二人だけ', toil: [1, 'week', 60, 2] },
      { ago: 18, team: 'billing', says: 'うちの分も三浦さん頼みです' },
      { ago: 12, toil: [1, 'week', 60, 2] },
      6,
    ],
  },
  {
    title: '在庫数のずれを毎朝、倉庫と電話で合わせている',
    tags: ['data-fix'],
    severity: 'high',
    knownBy: ['石井', 'Nguyen'],
    heard: [
      { ago: 24, says: '電話がつながるまでが長い', toil: [1, 'day', 30, 1] },
      { ago: 23, team: 'shipping', says: '倉庫からはこちらにも同じ電話が来ます', toil: [1, 'day', 15, 1] },
      20,
      { ago: 15, team: 'shipping' },
      { ago: 14, says: '棚卸しの日は午前中がつぶれる', toil: [1, 'day', 35, 1] },
      { ago: 8, toil: [1, 'day', 20, 1] },
    ],
    tickets: [
      { url: 'https://nayami-example.backlog.com/view/STOCK-31', linked: 20 },
      {
        url: 'https://nayami-example.backlog.com/view/STOCK-18',
        linked: 22,
        closed: { ago: 16, as: 'done' },
      },
    ],
  },
  {
    title: '在庫引当のロック待ちで、セール開始の5分間は注文が通らない',
    tags: ['performance'],
    severity: 'critical',
    knownBy: ['三浦', 'Nguyen'],
    heard: [
      { ago: 23, says: '毎回、開始の瞬間がいちばん怖い' },
      { ago: 22, team: 'orders', says: 'カートが空になった、と苦情が来ます', toil: [2, 'month', 120, 3] },
      18,
      { ago: 12, toil: [2, 'month', 120, 2] },
      { ago: 11, team: 'orders' },
      4,
    ],
    tickets: [{ url: 'https://nayami-example.backlog.com/view/STOCK-27', linked: 18 }],
  },
  {
    title: '入荷予定の取り込みが文字コードの違いで失敗する',
    tags: ['data-fix'],
    severity: 'medium',
    heard: [
      { ago: 20, says: '仕入先が3社、まだShift_JISです', toil: [2, 'week', 25, 1] },
      16,
      { ago: 10, toil: [2, 'week', 20, 1] },
    ],
    tickets: [
      {
        url: 'https://nayami-example.backlog.com/view/STOCK-22',
        linked: 16,
        closed: { ago: 9, as: 'done' },
      },
    ],
    relieved: 8,
  },
  {
    title: '欠品アラートが全商品に出て、見るべきものがわからない',
    tags: ['alerts'],
    severity: 'medium',
    heard: [
      { ago: 22, says: '一日400件。もう見ていません', toil: [2, 'day', 10, 1] },
      { ago: 16, toil: [2, 'day', 10, 1] },
      10,
      2,
    ],
    tickets: [
      {
        url: 'https://nayami-example.backlog.com/view/STOCK-24',
        linked: 14,
        closed: { ago: 0, as: 'done' },
      },
    ],
  },
  {
    title: 'ロールバックの手順がなく、復旧に時間がかかる',
    tags: ['deploy'],
    severity: 'high',
    heard: [
      { ago: 16, says: '前に進めて直す、しか方法がない', toil: [1, 'month', 180, 3] },
      { ago: 15, team: 'payments', toil: [1, 'month', 120, 2] },
      { ago: 8, says: '先月は復旧に4時間' },
      { ago: 2, team: 'payments' },
    ],
  },
  {
    title: '倉庫システムの証明書の更新を忘れて止まる',
    tags: ['alerts', 'access'],
    severity: 'high',
    heard: [
      { ago: 18, says: '去年に続いて二度目です' },
      { ago: 15, team: 'shipping', says: '出荷も半日止まりました', toil: [1, 'month', 60, 2] },
    ],
    tickets: [
      {
        url: 'https://redmine.example.com/issues/1188',
        linked: 15,
        closed: { ago: 13, as: 'done' },
      },
    ],
    relieved: 12,
  },
  {
    title: '商品マスタの更新を反映するのに全サーバーを再起動している',
    tags: ['deploy', 'performance'],
    severity: 'medium',
    heard: [
      { ago: 14, says: '昼休みにこっそりやってます', toil: [3, 'week', 25, 1] },
      10,
      { ago: 6, toil: [3, 'week', 25, 1] },
    ],
  },
  {
    title: '開発環境を作るのに三日かかる',
    tags: ['deploy', 'access'],
    severity: 'medium',
    heard: [
      { ago: 12, says: '新しく入った人の最初の週がこれで終わる' },
      { ago: 8, team: 'billing', toil: [1, 'month', 480, 1] },
      4,
    ],
    tickets: [{ url: 'https://linear.app/example/issue/PLT-62', linked: 8 }],
  },
  {
    title: '棚卸しの集計クエリが本番の負荷を上げる',
    tags: ['performance'],
    severity: 'medium',
    heard: [
      { ago: 24, toil: [1, 'month', 120, 1] },
      20,
      { ago: 16, says: '夜中に回すよう頼まれて、起きて流している' },
    ],
    tickets: [
      {
        url: 'https://nayami-example.backlog.com/view/STOCK-15',
        linked: 18,
        closed: { ago: 15, as: 'done' },
      },
    ],
    relieved: 14,
  },
  {
    title: '倉庫の端末のアカウントを一台ずつ手で作っている',
    tags: ['access'],
    severity: 'medium',
    heard: [{ ago: 11, says: '繁忙期は一日20台', toil: [10, 'month', 20, 1] }, { ago: 6 }, 0],
  },
  {
    title: '在庫APIの遅延が外形監視に出ない',
    tags: ['alerts', 'performance'],
    severity: 'high',
    heard: [{ ago: 6, says: '監視は緑なのに、画面は真っ白でした' }, 2],
  },
  {
    title: '廃番の商品の画像がストレージを圧迫している',
    tags: ['performance'],
    severity: 'low',
    heard: [{ ago: 18 }, 12],
    declined: { ago: 10, why: '容量の費用は月数百円。消す手間のほうが高い' },
  },
  {
    title: 'デプロイの完了通知が来ず、毎回画面を見に行く',
    tags: ['deploy'],
    severity: 'low',
    heard: [{ ago: 10, toil: [5, 'week', 10, 1] }, 4],
    tickets: [
      {
        url: 'https://wiki.example.com/platform/deploy-notification',
        linked: 6,
        closed: { ago: 1, as: 'deleted' },
      },
    ],
  },
  {
    title: '返品の在庫戻しが翌日になり、欠品表示のままになる',
    tags: ['data-fix'],
    severity: 'medium',
    heard: [{ ago: 0, says: '売れるはずのものが売れていない' }],
  },
]
