/** Pain points: where their marks end, and what is left as text. */
export const markEnds: [
  line: string,
  text: string,
  marks: { category?: number; person?: string; severity?: string },
][] = [
  ['#アラートが多い', 'が多い', { category: 1 }],
  ['#アラート（夜間）が多い', '（夜間）が多い', { category: 1 }],
  ['夜間の#アラートで起きる', '夜間の で起きる', { category: 1 }],
  ['#alerts(night) are many', '(night) are many', { category: 1 }],
  ['「#デプロイ」が遅い', '「 」が遅い', { category: 2 }],
  ['【#deploy】遅い', '【 】遅い', { category: 2 }],
  ['slow #deploy?', 'slow ?', { category: 2 }],
  ['遅い#デプロイ…', '遅い …', { category: 2 }],
  ['#デプロイの手作業', 'の手作業', { category: 2 }],
  ['遅い !!!（毎週）', '遅い （毎週）', { severity: 'high' }],
  ['遅い !高「毎週」', '遅い 「毎週」', { severity: 'high' }],
  ['@佐藤が対応', 'が対応', { person: '佐藤' }],
  ['@佐藤さんが対応', 'が対応', { person: '佐藤' }],
  ['バッチは@佐藤様のみ', 'バッチは のみ', { person: '佐藤' }],
  ['バッチ @佐藤氏', 'バッチ', { person: '佐藤' }],
  ['バッチは@タナカだけ', 'バッチは だけ', { person: 'タナカ' }],
  ['バッチ @鈴木のぞみ', 'バッチ', { person: '鈴木のぞみ' }],
  ['バッチ @山田はな', 'バッチ', { person: '山田はな' }],
  ['バッチ @はるか', 'バッチ', { person: 'はるか' }],
  ['@sato（夜間のみ）', '（夜間のみ）', { person: 'sato' }],
]

/** Decisions made on Sunday 2026-11-22, and their due days; null where none is read. */
export const dueEnds: [line: string, text: string, dueOn: string | null][] = [
  ['/d 直す >12/10(木)', '直す', '2026-12-10'],
  ['/d 直す ＞１２／１０（木）', '直す', '2026-12-10'],
  ['/d 直す >12/10（木曜日）', '直す', '2026-12-10'],
  ['/d 直す >12月10日木曜', '直す', '2026-12-10'],
  ['/d fix it >12/10 (Thu)', 'fix it', '2026-12-10'],
  ['/d fix it >2026-12-10 Thursday', 'fix it', '2026-12-10'],
  ['/d fix it >12/10 Thurs, again', 'fix it , again', '2026-12-10'],
  ['/d >12/10までに直す', '直す', '2026-12-10'],
  ['/d >12/10(木)に直す', '直す', '2026-12-10'],
  ['/d 直す>12月10日頃', '直す', '2026-12-10'],
  ['/d 直す（>12/10）', '直す（ ）', '2026-12-10'],
  ['/d 直す「>12/10」', '直す「 」', '2026-12-10'],
  ['/d >12/10買う', '買う', '2026-12-10'],
  ['/d fix it >1/15 (Fri)', 'fix it', '2027-01-15'],
  ['/d 直す >12/10(金)', '直す >12/10(金)', null],
  ['/d fix it >12/10 (Mon)', 'fix it >12/10 (Mon)', null],
  ['/d fix it >12/100', 'fix it >12/100', null],
  ['/d fix it >11/30-12/5', 'fix it >11/30-12/5', null],
  ['/d 直す >12/10〜12/15', '直す >12/10〜12/15', null],
  ['/d 直す >12/10時点', '直す >12/10時点', null],
]

const issue = 'https://github.com/acme/shop/issues/412'

/** Pain points with one ticket, the issue above, and what is left of them as text. */
export const ticketEnds: [line: string, text: string][] = [
  [`${issue}です`, 'です'],
  [`遅いのは${issue}を参照`, '遅いのは を参照'],
  [`遅い（${issue}）`, '遅い（ ）'],
  [`slow (${issue})`, 'slow ( )'],
  [`slow ${issue}.`, 'slow .'],
  [`slow, see ${issue}, again`, 'slow, see , again'],
  [`遅い「${issue}」`, '遅い「 」'],
  [`slow <${issue}>`, 'slow'],
  [`<${issue}|acme/shop#412> is slow`, 'is slow'],
  [`<${issue}|一覧が遅い>`, '一覧が遅い'],
  [`[The list is slow](${issue})`, 'The list is slow'],
  [`夜間に[一覧が遅い](${issue})ので困る`, '夜間に一覧が遅い ので困る'],
]
