import type { minutes as english } from '../en/minutes.ts'
import type { Translation } from '../translation.ts'

export const minutes: Translation<typeof english> = {
  title: '議事録',
  close: '終了して議事録を作成',
  closedOn: '{{when}}に終了',
  reopen: '再開',
  notClosed: 'このSync Mtgはまだ終了していません。このあとの記録もここに載ります。',
  nothingLeftThen: 'その日に残っていたものはすべて話題に上がりました。',
  done: '完了',
  toSync: 'Sync Mtgに戻る',
  inLanguage: '{{language}}で表示',
  next: '次回のSync Mtg',
  nextProposed: '決めた間隔では{{day}}です',
  prepareNext: '次回のSync Mtgを準備',
  nextIs: '予定済み：{{day}}',
}
