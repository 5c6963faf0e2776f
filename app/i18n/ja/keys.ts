import type { keys as english } from '../en/keys.ts'
import type { Translation } from '../translation.ts'

export const keys: Translation<typeof english> = {
  title: 'キー一覧',
  close: '閉じる',
  list: 'この一覧で',
  lists: {
    next: '次の悩みへ',
    previous: '前の悩みへ',
    open: '開く',
    choose: '選択する',
    range: '最後に選択した行からここまで選択する',
    merge: 'ほかの悩み、または選択した悩みと統合する',
    ticket: '改善チケットをつなぐ(選択中ならまとめて)',
    categories: 'カテゴリを変更する(選択中ならまとめて追加)',
    query: '絞り込みの入力欄へ',
    pages: '次のページへ、前のページへ',
  },
  pages: 'どのページでも',
  search: 'すべてから検索する',
  help: 'この一覧',
  here: 'このページで',
  own: '記録する行のキーと記号',
  single: '1文字のショートカットキー',
  singleOn: '有効です。音声入力を使う方や、キーに触れて誤操作しやすい方は無効にできます。',
  singleOff: '無効です。Ctrl+K または ⌘K での検索は使えます。',
  turnOff: '無効にする',
  turnOn: '有効にする',
}
