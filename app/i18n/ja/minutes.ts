import type { minutes as english } from '../en/minutes.ts'
import type { Translation } from '../translation.ts'

export const minutes: Translation<typeof english> = {
  title: '議事録',
  close: '締めて議事録にする',
  closedOn: '{{when}}に締めました',
  reopen: '再開する',
  notClosed: 'このSyncはまだ締めていません。記録したことは、このあともここに載ります。',
  nothingLeftThen: 'その日に残っていたものはすべて話題に上がりました。',
  toSync: 'Syncへ戻る',
  inLanguage: '{{language}}で見る',
  next: '次回のSync',
  nextProposed: 'いつもの間隔では{{day}}です',
  prepareNext: '次回のSyncを準備',
  nextIs: '次回は{{day}}です',
}
