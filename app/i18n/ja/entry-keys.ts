import type { entryKeys as english } from '../en/entry-keys.ts'
import type { Translation } from '../translation.ts'

export const entryKeys: Translation<typeof english> = {
  keysTitle: 'キー',
  keys: {
    record: 'この行を記録',
    editLast: '空の行で：自分の最後の行を編集',
    takeBack: '空の行で：自分の最後の行を削除',
    blocks: '議題を移動',
    mention: 'この行をその悩みへの声として記録',
    walkOpen: '前回からの項目を移動',
    stillHurts: 'まだ困っている（前回と同じ内容で記録）',
    better: '楽になった（解消）。決定なら完了にする',
    notDiscussed: '今回は話していない（次回に引き継ぎ、次の項目へ）',
    complete: 'カテゴリや名前を補完',
    cancel: '行の変更を破棄',
    help: '空の行で：この一覧を表示',
  },
  marksTitle: '行の中の記号',
  marks: {
    category: 'カテゴリ',
    severity: '低・中・高・重大',
    toil: '分 × 回数（日・週・月）× 人数',
    person: 'わかる人',
    ticket: 'チケット',
    note: 'メモ',
    decision: '決定、担当、期限',
    verdict: 'アラートの判定（残す・直す・消す）',
    escape: '記号そのもの',
  },
}
