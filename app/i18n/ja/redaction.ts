import type { redaction as english } from '../en/redaction.ts'
import type { Translation } from '../translation.ts'

export const redaction: Translation<typeof english> = {
  title: '墨消し',
  intro:
    '発言に貼られたパスワードや、忘れられるべき人の名前などを、保存されているすべての場所から完全に消します。監査ログと締めた月次レビューも対象です。消した箇所は ███ になります。まず、どこにあるかを確認できます。',
  personIntro:
    '{{name}}の名前、メールアドレス、アカウントを、保存されているすべての場所から完全に消します。監査ログと締めた月次レビューも対象です。消した箇所は ███ になり、このアカウントでは二度とサインインできません。',
  text: '消す文字列',
  textHint:
    '書かれているとおりに、全体を入力してください。全角・半角、大文字・小文字、ひらがな・カタカナは区別しません。',
  find: '探す',
  foundIn_other: '{{shown}}か所で見つかりました',
  placesOf: '{{table}}：{{shown}}',
  reason: '理由',
  reasonHint: '残ります。消す文字列は書かないでください。',
  confirmPlaces: '確認のため、箇所の数「{{shown}}」を入力してください',
  notUndone: 'この操作は取り消せません。',
  redactForGood: '完全に消す',
  leave: '何もしない',
  notReached: '消えないもの',
  notReachedList: {
    mails: '送信済みのメール、ダウンロード・コピー・印刷されたもの。',
    backups: 'バックアップと、上書きされるまでのデータベースのログ（WAL）。',
    unsent: '接続のないときに入力され、まだ端末にある行。あとから届いたら、もう一度消してください。',
    split: 'Markdown の記号やほかの言葉で分かれている文字列。',
  },
  sofar: 'これまでの墨消し',
  nothingYet: 'まだ何も消していません。',
  when: '日時',
  who: '操作した人',
  why: '理由',
  where: '場所',
  aPerson: 'ユーザー。',
  redactPerson: '完全に消す',
  redactName: '{{name}}を完全に消す',
  redactPersonHint: '忘れられるべき人の名前とメールアドレスを、すべての場所から消します。',
  redactedPerson: 'このユーザーの情報は消されました。再び招き入れることはできません。',
  tables: {
    audit_events: '監査ログ',
    bulk_changes: '一括変更',
    bulk_change_items: '一括変更の取り消し用の記録',
    search_texts: '検索用の文字列',
    sessions: 'セッション',
    submissions: '送信されたフォームへの応答',
    verifications: '進行中のサインイン',
  },
}
