import type { PainPointStory } from '../team-story.ts'

export const billingPainPoints: PainPointStory[] = [
  // The ticket that helped: 13.0 h per month before, 3.2 h after, reported in the very next sync.
  {
    title: '請求書の金額違いを突き合わせて手で直している',
    tags: ['data-fix'],
    severity: 'high',
    knownBy: ['藤田', '原'],
    heard: [
      { ago: 22, says: '二人がかりで表計算と照合しています', toil: [3, 'week', 30, 2] },
      18,
      { ago: 14, says: '締め前は一日仕事', severity: 'critical', toil: [3, 'week', 30, 2] },
      {
        ago: 8,
        says: 'GL-21 のおかげで、残りは端数だけになりました',
        severity: 'low',
        toil: [16, 'month', 12, 1],
      },
      { ago: 4, severity: 'low' },
    ],
    tickets: [
      { url: 'https://jira.example.com/browse/GL-21', linked: 18, closed: { ago: 9, as: 'done' } },
      { url: 'https://jira.example.com/browse/GL-38', linked: 6 },
    ],
  },
  {
    title: 'CSV出力APIを連打されるとメモリ不足で落ちる',
    tags: ['performance'],
    severity: 'critical',
    knownBy: ['原', '村上'],
    heard: [
      { ago: 8, says: '経理の締め日に3回落ちました' },
      { ago: 6, says: '直し方は見えています。2日ください' },
      2,
    ],
    tickets: [{ url: 'https://jira.example.com/browse/GL-44', linked: 6, closed: { ago: 0, as: 'done' } }],
  },
  {
    title: '消費税の端数アラートが毎晩鳴るが、対応は不要',
    tags: ['alerts'],
    severity: 'medium',
    heard: [
      { ago: 24, says: '鳴ったら無視する、が手順書に書いてある', toil: [1, 'day', 5, 1] },
      20,
      { ago: 16, says: '夜中に起こされるのは変わらない', toil: [1, 'day', 8, 1] },
    ],
    tickets: [{ url: 'https://jira.example.com/browse/GL-19', linked: 20, closed: { ago: 15, as: 'done' } }],
    relieved: 14,
  },
  {
    title: '請求データの再計算が8時間かかり、途中で止められない',
    tags: ['performance'],
    severity: 'high',
    knownBy: ['藤田', '村上'],
    heard: [
      { ago: 20, says: '間違いに気づいても朝まで待つしかない', toil: [2, 'month', 180, 1] },
      12,
      { ago: 11, team: 'orders', says: '再計算の間は注文の集計も遅い', toil: [2, 'month', 60, 1] },
      4,
    ],
    tickets: [{ url: 'https://jira.example.com/browse/GL-27', linked: 12 }],
  },
  {
    title: '取引先ごとの例外処理が設定ファイルに1200行ある',
    tags: ['deploy'],
    severity: 'medium',
    heard: [{ ago: 18, says: '追加のたびに、全員でにらめっこしています', toil: [5, 'month', 40, 2] }, 10, 2],
  },
  {
    title: '入金の消込が合わず、出荷番号を一件ずつ調べている',
    tags: ['data-fix'],
    severity: 'high',
    heard: [
      { ago: 21, says: '出荷番号の形がチームごとに違うのが原因です', toil: [2, 'week', 40, 1] },
      { ago: 21, team: 'shipping', says: '番号を聞かれるたびに画面を掘っています', toil: [2, 'week', 20, 1] },
      16,
      { ago: 14, team: 'shipping' },
    ],
    tickets: [{ url: 'https://jira.example.com/browse/GL-23', linked: 20, closed: { ago: 13, as: 'done' } }],
    relieved: 12,
  },
  {
    title: '権限の棚卸しを四半期ごとに表計算で回している',
    tags: ['access'],
    severity: 'medium',
    heard: [
      { ago: 16, says: '退職者のアカウントが毎回3つは残っている', toil: [1, 'month', 240, 2] },
      { ago: 11, team: 'stock', toil: [1, 'month', 120, 1] },
      {
        ago: 3,
        team: 'identity',
        says: 'We are asked for the same list by every team',
        toil: [3, 'month', 60, 1],
      },
    ],
  },
  {
    title: '月次締めの間はデプロイが丸二日止まる',
    tags: ['deploy'],
    severity: 'medium',
    heard: [{ ago: 22, says: '止める理由をもう誰も説明できない' }, 14, { ago: 6 }],
  },
  {
    title: '与信チェックの外部APIが遅いと、画面ごと固まる',
    tags: ['performance'],
    severity: 'high',
    heard: [
      { ago: 12, says: '先方の夜間メンテでこちらも止まる', toil: [4, 'month', 30, 2] },
      { ago: 10, team: 'payments', toil: [4, 'month', 30, 1] },
      4,
    ],
    tickets: [{ url: 'https://dev.azure.com/example/payments/_workitems/edit/532', linked: 8 }],
  },
  {
    title: '請求書PDFの再発行を頼まれるたびにコマンドで作っている',
    tags: ['data-fix'],
    severity: 'medium',
    knownBy: ['原', '藤田'],
    heard: [
      { ago: 18, says: '一日5件くらい頼まれます', toil: [5, 'day', 6, 1] },
      14,
      { ago: 10, toil: [5, 'day', 5, 1] },
    ],
    tickets: [{ url: 'https://jira.example.com/browse/GL-30', linked: 14, closed: { ago: 7, as: 'done' } }],
    relieved: 6,
  },
  {
    title: '監査のための操作ログを手で集めている',
    tags: ['access', 'data-fix'],
    severity: 'low',
    heard: [{ ago: 14, toil: [1, 'month', 300, 1] }, 6],
    tickets: [
      { url: 'https://jira.example.com/browse/GL-33', linked: 12, closed: { ago: 5, as: 'duplicate' } },
    ],
  },
  {
    title: 'リトライの通知メールが一晩で2000通届く',
    tags: ['alerts'],
    severity: 'medium',
    heard: [
      { ago: 10, says: '受信箱が使いものになりません' },
      { ago: 6, toil: [3, 'week', 15, 1] },
    ],
  },
  {
    title: 'テストが遅く、急ぎの修正でも90分待つ',
    tags: ['deploy', 'performance'],
    severity: 'medium',
    heard: [
      { ago: 8, says: '待つ間に別の作業を始めて、戻るのを忘れる', toil: [8, 'week', 20, 1] },
      { ago: 4, team: 'orders' },
      2,
    ],
  },
  {
    title: '為替レートの取り込みが止まっても誰にも知らされない',
    tags: ['alerts'],
    severity: 'high',
    heard: [
      { ago: 4, says: '三日前のレートで請求していました' },
      { ago: 0, toil: [2, 'month', 90, 1] },
    ],
  },
  {
    title: '旧請求システムへの二重入力がまだ残っている',
    tags: ['data-fix'],
    severity: 'medium',
    heard: [{ ago: 24, says: '毎日15分、両方に打っています', toil: [1, 'day', 15, 1] }, 20],
    declined: { ago: 18, why: '旧システムは年度末に停止する。それまでは入力を続けると合意した' },
  },
  {
    title: '請求画面の文言を直すだけで全体のリリースになる',
    tags: ['deploy'],
    severity: 'low',
    heard: [{ ago: 2 }],
  },
]
