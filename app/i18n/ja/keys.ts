import type { keys as english } from '../en/keys.ts'
import type { Translation } from '../translation.ts'

export const keys: Translation<typeof english> = {
  title: 'ショートカットキー',
  close: '閉じる',
  list: 'この一覧で',
  lists: {
    next: '次の悩みへ',
    previous: '前の悩みへ',
    open: '開く',
    choose: '選択',
    range: '最後に選択した行からここまで選択',
    merge: 'ほかの悩み（または選択した悩み）と統合',
    ticket: 'チケットを紐づける（選択中ならまとめて）',
    categories: 'カテゴリを変更（選択中ならまとめて）',
    decline: '見送る（選択中ならまとめて）',
    severity: '深刻度を訂正（選択中ならまとめて）',
    knownBy: 'わかる人を変更（選択中ならまとめて）',
    query: '絞り込みの入力欄へ',
    pages: '次のページへ、前のページへ',
  },
  pages: 'どのページでも',
  search: '全体を検索',
  help: 'この一覧を表示',
  here: 'このページで',
  own: '記録する行のキーと記号',
  single: '1文字のショートカットキー',
  singleOn: '有効です。音声入力を使う方や、キーに触れて誤操作しやすい方は無効にできます。',
  singleOff: '無効です。Ctrl+Kまたは⌘Kでの検索は使えます。',
  turnOff: '無効にする',
  turnOn: '有効にする',
}
