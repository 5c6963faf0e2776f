import type { redaction as english } from '../en/redaction.ts'
import type { Translation } from '../translation.ts'

export const redaction: Translation<typeof english> = {
  title: '墨消し',
  intro:
    '発言に貼られたパスワードや、忘れられるべき人の名前などを、保存されているすべての場所から完全に消します。監査ログと確定した月次レビューも対象です。消した箇所は███になります。まず、どこにあるかを確認できます。',
  personIntro:
    '{{name}}の名前、メールアドレス、アカウントを、保存されているすべての場所から完全に消します。監査ログと確定した月次レビューも対象です。消した箇所は███になり、このアカウントでは二度とサインインできません。',
  text: '墨消しする文字列',
  textHint:
    '書かれているとおりに、全体を入力してください。全角・半角、大文字・小文字、ひらがな・カタカナは区別しません。',
  find: '検索',
  foundIn_other: '{{shown}}か所で見つかりました',
  placesOf: '{{table}}：{{shown}}',
  reason: '理由',
  reasonHint: '理由は残ります。墨消しする文字列は書かないでください。',
  confirmPlaces: '確認のため、箇所の数「{{shown}}」を入力してください',
  notUndone: 'この操作は元に戻せません。',
  redactForGood: '墨消しを実行',
  leave: 'キャンセル',
  notReached: '対象外のもの',
  notReachedList: {
    mails: '送信済みのメール、ダウンロード・コピー・印刷されたもの。',
    backups: 'バックアップと、上書きされるまでのデータベースのログ（WAL）。',
    unsent: 'オフラインで入力され、まだ端末にある行。あとから届いたら、もう一度墨消ししてください。',
    split: 'Markdownの記号やほかの言葉で分かれている文字列。',
  },
  sofar: 'これまでの墨消し',
  nothingYet: '墨消しはまだありません。',
  when: '日時',
  who: '操作した人',
  why: '理由',
  where: '場所',
  aPerson: 'ユーザー。',
  redactPerson: '墨消しを実行',
  redactName: '{{name}}を墨消し',
  redactPersonHint: '忘れられるべき人の名前とメールアドレスを、すべての場所から消します。',
  redactedPerson: 'このユーザーは墨消しされており、有効に戻せません。',
  tables: {
    audit_events: '監査ログ',
    bulk_changes: '一括変更',
    bulk_change_items: '一括変更を元に戻すための記録',
    search_texts: '検索用の文字列',
    sessions: 'セッション',
    split_moves: '分割を元に戻すための記録',
    submissions: '送信されたフォームへの応答',
    verifications: '進行中のサインイン',
  },
}
