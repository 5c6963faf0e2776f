import { pick, type Random } from '../random.ts'

const things = [
  ['the settlement batch', '精算バッチ'],
  ['the staging deploy', 'ステージングへのデプロイ'],
  ['the search index', '検索インデックス'],
  ['the image converter', '画像変換ワーカー'],
  ['the payment webhook', '決済のWebhook'],
  ['the nightly backup', '夜間バックアップ'],
  ['the read replica', 'リードレプリカ'],
  ['the login page', 'ログイン画面'],
  ['the mail queue', 'メール送信キュー'],
  ['the feature flags', 'フィーチャーフラグ'],
  ['the container registry', 'コンテナレジストリ'],
  ['the TLS certificates', 'TLS証明書'],
  ['the report export', 'レポート出力'],
  ['the recommendation API', 'レコメンドAPI'],
  ['the audit log', '監査ログ'],
  ['the CI runner', 'CIランナー'],
] as const

const troubles = [
  ['has to be restarted by hand', 'を手で再起動している'],
  ['pages at night without a cause', 'のアラートが夜中に誤発報する'],
  ['needs a lot of memory', 'がメモリを使いすぎる'],
  ['fails when two people deploy', 'が同時デプロイで失敗する'],
  ['is understood by one person only', 'を一人しか理解していない'],
  ['times out at month end', 'が月末にタイムアウトする'],
  ['has no dashboard', 'のダッシュボードがない'],
  ['fills the disk', 'がディスクを埋める'],
  ['needs a manual approval each time', 'で毎回手動の承認がいる'],
  ['is slow after a release', 'がリリース直後に遅い'],
  ['alerts nobody', 'のアラートを誰も見ていない'],
  ['must be rolled back by hand', 'を手でロールバックしている'],
] as const

const places = [
  ['', ''],
  [' (Tokyo)', '（東京リージョン）'],
  [' (Osaka)', '（大阪リージョン）'],
  [' for large tenants', '（大口テナント）'],
  [' on weekends', '（週末）'],
  [' since the migration', '（移行後）'],
] as const

const quotes = [
  'Somebody has to get up for it twice a week.',
  'We look at it, nothing is wrong, we close it.',
  'It takes the whole morning and nobody learns from it.',
  '毎回同じ手順を手で繰り返しています。',
  '担当者が休むと誰も触れません。',
  '原因は分かっているのに直す時間が取れません。',
  'リリースのたびに一時間は見張っています。',
]

/** Each in some dozens of a million pain points: what a search of two characters has to find. */
export const rareWords = [
  '帳票',
  '孔雀',
  '複合',
  '閾値',
  '祝日',
  '棚卸',
  '往復',
  '貼付',
  'jq',
  'k8',
  'xz',
  'qj',
]
const rareEvery = 5_000

/** Decided by the number alone, so that nothing else of the history depends on it. */
function rareWordOf(number: number): string | undefined {
  return number % rareEvery === 0 ? rareWords[(number / rareEvery) % rareWords.length] : undefined
}

const familyNames = ['Mori', 'Sato', 'Tanaka', 'Kim', 'Novak', '佐々木', '高橋', '伊藤', '渡辺', '中村']
const givenNames = ['Aoi', 'Ren', 'Yui', 'Anna', 'Leo', '葵', '蓮', '結衣', '大翔', '陽菜']

/** The people of the organisation; about one name in two is written in Japanese. */
export const people = familyNames.flatMap((family) => givenNames.map((given) => `${family} ${given}`))

/** A title in one of the two languages; the number makes it unique, as a service name would. */
export function writeTitle(random: Random, number: number): string {
  const language = random() < 0.6 ? 1 : 0
  const sentence = [things, troubles, places].map((words) => pick<readonly string[]>(random, words)[language])
  const rareWord = rareWordOf(number)
  const rarely = rareWord ? ` ${rareWord}` : ''
  return language === 1
    ? `${sentence.join('')}${rarely} #${number}`
    : `${sentence[0]} ${sentence[1]}${sentence[2]}${rarely} #${number}`
}

export function writeQuote(random: Random, number: number): string | null {
  const quote = random() < 0.6 ? pick(random, quotes) : null
  const rareWord = rareWordOf(number)
  return rareWord ? `${rareWord}のときも起きます。` : quote
}

/** Few pain points have any, and their rare words are not those of titles. */
export function writeNotes(number: number): string | null {
  const rareWord = rareWordOf(number + 1)
  return rareWord ? `## 手順\n\n- ${rareWord}を確かめる\n- 担当者に知らせる` : null
}
