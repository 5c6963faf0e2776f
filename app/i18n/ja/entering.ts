import type { entering as english } from '../en/entering.ts'
import type { Translation } from '../translation.ts'

export const entering: Translation<typeof english> = {
  setUp: 'Nayamiの初期設定',
  setUpHint: '初期設定リンクを開いた方が最初の管理者になります。内容はあとから変更できます。',
  yourAccount: 'あなたのアカウント',
  yourName: '名前',
  newPasswordHint: '12文字以上',
  begin: '始める',
  linkUnusable: 'このリンクは使えません',
  linkUnusableHint: '使用済み、取り消し済み、または期限切れです。新しいリンクを依頼してください。',
  setUpLinkHint: '初期設定が済むまで、サーバーは起動のたびに新しい初期設定リンクを表示します。',
}
