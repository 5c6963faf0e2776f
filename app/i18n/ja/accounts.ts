import type { accounts as english } from '../en/accounts.ts'
import type { Translation } from '../translation.ts'

export const accounts: Translation<typeof english> = {
  roles: { viewer: '閲覧者', member: 'メンバー', admin: '管理者' },
  email: 'メールアドレス',
  password: 'パスワード',
  signIn: 'サインイン',
  signInWith: '{{provider}}でサインイン',
  forgotPassword: 'パスワードをお忘れですか',
  signInInNewTab: '{{provider}}でサインイン（新しいタブ）',
  signInElsewhereHint: '新しいタブでサインインしてから、このタブに戻って入力した内容を送信してください。',
  notSignedIn: 'サインインしていません。',
  signOut: 'サインアウト',
  signedInAs: '{{name}}としてサインイン中',
  notSetUp: 'Nayamiはまだ初期設定されていません',
  notSetUpHint: 'サーバーの起動時に表示された初期設定リンクを開いてください。',
  signInAgain: 'もう一度サインインしてください',
  signInAgainHint: 'セッションが切れました。入力した内容はここに残っており、サインインすると送信されます。',
  draftLeftOut:
    '次の内容は長すぎるため保管できません。サインインする前に、ブラウザーで前のページに戻ってコピーしてください。',
  sendAgain: 'サインインしました',
  sendAgainHint: '先ほど入力した内容を送信します。',
  send: '入力した内容を送信',
  notAllowed: '権限がありません',
  notAllowedHint:
    'あなたの役割は「{{role}}」です。この操作には「{{asked}}」が必要です。管理者に役割の変更を依頼してください。',
}
