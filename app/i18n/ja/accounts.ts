import type { accounts as english } from '../en/accounts.ts'
import type { Translation } from '../translation.ts'

export const accounts: Translation<typeof english> = {
  roles: { viewer: '閲覧者', member: 'メンバー', admin: '管理者' },
  setUp: 'Nayami の初期設定',
  setUpHint: '初期設定リンクをお持ちの方が最初の管理者になります。内容はあとから変更できます。',
  yourAccount: 'あなたのアカウント',
  yourName: 'お名前',
  email: 'メールアドレス',
  password: 'パスワード',
  newPasswordHint: '12文字以上',
  begin: '始める',
  linkUnusable: 'このリンクは使えません',
  linkUnusableHint: '使用済み、取り消し済み、または期限切れです。新しいリンクをもらってください。',
  setUpLinkHint: '初期設定が済むまで、サーバーは起動のたびに新しい初期設定リンクを表示します。',
  signIn: 'サインイン',
  signOut: 'サインアウト',
  signedInAs: '{{name}} としてサインイン中',
  notSetUp: 'この Nayami はまだ初期設定されていません',
  notSetUpHint: 'サーバーの起動時に表示された初期設定リンクを開いてください。',
  signInAgain: 'もう一度サインインしてください',
  signInAgainHint:
    'サインインの期限が切れました。入力した内容はここに残っており、サインインすると送信されます。',
  sendAgain: 'サインインしました',
  sendAgainHint: '先ほど入力した内容を送信します。',
  send: '入力した内容を送信',
  typed: '入力した内容',
  notAllowed: 'この操作はできません',
  notAllowedHint:
    'あなたの役割は「{{role}}」です。この操作には「{{asked}}」が必要です。管理者が変更できます。',
}
