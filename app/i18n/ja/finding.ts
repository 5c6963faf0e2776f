import type { finding as english } from '../en/finding.ts'
import type { Translation } from '../translation.ts'

export const finding: Translation<typeof english> = {
  title: '全体を検索',
  label: 'ページ、チーム、悩み、チケット、操作を検索',
  hint: '2文字以上で検索します。#12でそのIDの悩み、OPS-12でチケットを開けます。',
  search: '検索',
  results: '検索結果',
  found_other: '{{count}}件',
  foundNothing: '見つかりませんでした。',
  searching: '検索中…',
  failed: '検索の応答がありませんでした。もう一度お試しください。',
  tryAgain: '検索ページを開く',
  close: '閉じる',
  keys: 'ショートカットキー',
  groups: {
    actions: '操作',
    pages: 'ページ',
    views: 'ビュー',
    teams: 'チーム',
    painPoints: '悩み',
    tickets: 'チケット',
  },
  actions: {
    newSync: 'Sync Mtgを始める',
    newTeam: 'チームを追加',
    newCategory: 'カテゴリを追加',
    invite: 'ユーザーを招待',
    mergeSame: '同じ悩みの候補を統合',
    merge: '「{{title}}」をほかの悩みと統合…',
    split: '「{{title}}」を分割…',
    edit: '「{{title}}」を編集',
  },
}
