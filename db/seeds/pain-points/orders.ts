import type { PainPointStory } from '../team-story.ts'

export const ordersPainPoints: PainPointStory[] = [
  // Relieved once its ticket was done, and mentioned again with the next sale.
  {
    title: 'セール期間にしきい値アラートが鳴り続ける',
    tags: ['alerts'],
    severity: 'high',
    knownBy: ['中井', '佐々木'],
    heard: [
      { ago: 24, says: 'セールのたびに通知が数百件。誰も読んでいません', toil: [3, 'week', 40, 1] },
      { ago: 20, says: '本物の障害が埋もれて、気づくのが20分遅れた', severity: 'critical' },
      18,
      { ago: 4, says: 'しきい値を固定値に戻したら、また鳴り始めました', toil: [2, 'week', 45, 1] },
      { ago: 2, team: 'stock', says: '在庫側にも同じ通知が回ってきます', toil: [1, 'week', 30, 1] },
    ],
    tickets: [
      {
        url: 'https://github.example.com/acme/orders/issues/377',
        linked: 22,
        closed: { ago: 13, as: 'done' },
      },
      { url: 'https://github.example.com/acme/orders/issues/431', linked: 2 },
    ],
    relieved: 12,
  },
  // Three teams do the same by hand, each on its own, and nobody has a ticket.
  {
    title: '精算バッチが途中で止まり、手で流し直している',
    tags: ['data-fix', 'deploy'],
    severity: 'high',
    notes: `## 流し直しの手順

1. 止まった位置を \`settle status\` で確認する
2. **必ず前日分から順に** \`settle rerun --from <日付>\` を実行する（順番を違えると二重計上）

## 直すまでに要ること

- [x] どのチームが流し直しているか調べる
- [ ] 途中から再開できるようにする
- [ ] 失敗したら自動で止めて知らせる

| 止まる場所 | 月の回数 |
|---|--:|
| 請求の集計 | 5 |
| 入金の照合 | 3 |`,
    heard: [
      { ago: 12, says: '月末は朝いちで流し直すのが日課になってます', toil: [2, 'week', 50, 1] },
      { ago: 10, team: 'billing', says: 'うちも止まったら手で再実行です', toil: [2, 'week', 45, 1] },
      { ago: 8, says: '件数が増えて、途中で落ちる率が上がった' },
      { ago: 8, team: 'payments', says: '再実行の順番を間違えて二重計上しかけた', toil: [1, 'week', 90, 2] },
      { ago: 6, team: 'billing', severity: 'critical', says: '締め日に3回流し直しました' },
      { ago: 2, toil: [3, 'week', 50, 1] },
      { ago: 2, team: 'payments' },
    ],
  },
  // Done last week: to be confirmed in the next sync.
  {
    title: '夜間バッチの失敗に翌朝まで気づかない',
    tags: ['alerts'],
    severity: 'high',
    knownBy: ['中井', '小林'],
    heard: [
      { ago: 18, says: '朝会で「昨日の分が入ってない」と言われて知る', toil: [3, 'week', 30, 1] },
      14,
      { ago: 8, says: '先週は2日続けて気づかなかった' },
      2,
    ],
    tickets: [
      {
        url: 'https://github.example.com/acme/orders/issues/412',
        linked: 8,
        closed: { ago: 0, as: 'done' },
      },
    ],
  },
  {
    title: 'リリース手順書が長く、手作業のコマンドでミスが出る',
    tags: ['deploy'],
    severity: 'high',
    knownBy: ['佐々木', '小林'],
    heard: [
      { ago: 24, says: '43手順。コピペを1行飛ばすと最初からです', toil: [2, 'week', 60, 1] },
      { ago: 22, team: 'billing', says: '手順書が古くて、毎回口頭で聞いている', toil: [1, 'week', 45, 1] },
      { ago: 20, team: 'stock', toil: [1, 'week', 60, 1] },
      16,
      { ago: 10, says: '新人に任せられないのがつらい', toil: [2, 'week', 50, 1] },
      { ago: 4, team: 'stock', says: '手順23が抜けて切り戻しました', severity: 'critical' },
      { ago: 2 },
    ],
    tickets: [{ url: 'https://jira.example.com/browse/OPS-88', linked: 16 }],
  },
  {
    title: 'ログでディスクが埋まるたびに手動で削除している',
    tags: ['alerts', 'data-fix'],
    severity: 'medium',
    knownBy: ['佐々木', '井上'],
    heard: [
      { ago: 22, says: '毎週金曜にやってます', toil: [1, 'week', 60, 1] },
      18,
      { ago: 12, toil: [1, 'week', 60, 1] },
      6,
    ],
  },
  {
    title: '注文一覧の検索が遅く、10秒以上かかる',
    tags: ['performance'],
    severity: 'high',
    heard: [
      { ago: 23, says: '問い合わせ対応のたびに待たされる', toil: [4, 'day', 5, 3] },
      { ago: 20, team: 'shipping', says: '出荷の画面からも同じ検索を使っています', toil: [3, 'day', 5, 2] },
      18,
      14,
    ],
    tickets: [
      {
        url: 'https://github.example.com/acme/orders/issues/389',
        linked: 18,
        closed: { ago: 13, as: 'done' },
      },
    ],
    relieved: 12,
  },
  {
    title: '注文取り込みAPIのタイムアウトで再送が二重登録になる',
    tags: ['performance', 'data-fix'],
    severity: 'critical',
    knownBy: ['中井', '小林'],
    heard: [
      { ago: 16, says: '二重の注文を手で取り消しています', toil: [6, 'month', 40, 1] },
      { ago: 14, team: 'payments', says: '返金の依頼がこちらに来る', toil: [6, 'month', 20, 1] },
      10,
      { ago: 6, says: '先月は15件ありました', toil: [15, 'month', 30, 1] },
    ],
    tickets: [{ url: 'https://github.example.com/acme/orders/issues/420', linked: 8 }],
  },
  {
    title: '監視ダッシュボードがどれも古く、当番がどれを見ればよいかわからない',
    tags: ['alerts'],
    severity: 'medium',
    heard: [{ ago: 14, says: '同じ名前のものが5枚あります' }, 8, { ago: 4, toil: [4, 'month', 20, 2] }],
  },
  {
    title: 'キャンペーンの前に手でスケールアウトし、終わったら戻している',
    tags: ['performance', 'deploy'],
    severity: 'medium',
    knownBy: ['小林', '井上'],
    heard: [
      { ago: 24, says: '戻し忘れて、翌月の請求で気づいた', toil: [4, 'month', 60, 2] },
      { ago: 17, team: 'platform', says: 'We do it for them twice a month', toil: [2, 'month', 45, 1] },
      12,
      { ago: 6, toil: [4, 'month', 45, 2] },
    ],
    tickets: [{ url: 'https://linear.app/example/issue/PLT-57', linked: 12 }],
  },
  {
    title: '注文ステータスの不整合を毎朝SQLで直している',
    tags: ['data-fix'],
    severity: 'high',
    heard: [
      { ago: 20, says: '毎朝10件くらい。原因はわかっているのに手が回らない', toil: [1, 'day', 25, 1] },
      16,
      { ago: 10, toil: [1, 'day', 20, 1] },
      { ago: 2, says: 'まだ毎朝やってます' },
    ],
    tickets: [
      {
        url: 'https://github.example.com/acme/orders/issues/398',
        linked: 16,
        closed: { ago: 9, as: 'not_planned' },
      },
    ],
  },
  {
    title: '本番ログの閲覧権限が個人ごとの申請で、障害中に待たされる',
    tags: ['access'],
    severity: 'medium',
    heard: [
      { ago: 16, says: '障害中に承認者を探すところから始まる', toil: [3, 'month', 45, 2] },
      { ago: 14, team: 'billing', toil: [2, 'month', 30, 1] },
      8,
    ],
    tickets: [{ url: 'https://redmine.example.com/issues/1204', linked: 10, closed: { ago: 5, as: 'done' } }],
    relieved: 4,
  },
  {
    title: 'ステージングのデータが古く、リリース前の確認にならない',
    tags: ['deploy'],
    severity: 'medium',
    heard: [{ ago: 11, says: '2年前の商品しか入っていない' }, { ago: 8, team: 'stock' }, 4],
  },
  {
    title: 'カナリアの判定を人が目で見ている',
    tags: ['deploy'],
    severity: 'low',
    heard: [{ ago: 10, says: 'グラフを30分眺める係がいます', toil: [2, 'week', 30, 1] }, 6],
  },
  {
    title: '注文確定のメールが遅れると問い合わせが殺到する',
    tags: ['performance'],
    severity: 'high',
    heard: [
      { ago: 7, says: '先週は40分遅れて、電話が鳴りっぱなしでした' },
      { ago: 2, toil: [2, 'month', 120, 2] },
    ],
  },
  {
    title: 'オンコールの引き継ぎがチャットのスレッドに散らばる',
    tags: ['alerts'],
    severity: 'low',
    heard: [{ ago: 22, says: '前の週に何があったか読み返すのに30分', toil: [1, 'week', 30, 2] }, 18],
    declined: { ago: 16, why: '当番表のツールを年内に入れ替えるため、今の仕組みには手を入れない' },
  },
  {
    title: '古い管理画面のブラウザ警告への問い合わせに毎回答えている',
    tags: ['access'],
    severity: 'low',
    heard: [{ ago: 12, toil: [2, 'month', 15, 1] }],
    declined: { ago: 8, why: '管理画面は来期に廃止が決まっている' },
  },
  {
    title: 'CIが混む時間帯はデプロイ待ちが1時間を超える',
    tags: ['deploy', 'performance'],
    severity: 'medium',
    heard: [{ ago: 6, says: '夕方は順番待ちの表を手で作っています', toil: [4, 'week', 20, 1] }, { ago: 0 }],
    tickets: [{ url: 'https://linear.app/example/issue/PLT-71', linked: 4 }],
  },
]
