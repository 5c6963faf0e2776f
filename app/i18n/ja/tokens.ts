import type { tokens as english } from '../en/tokens.ts'
import type { Translation } from '../translation.ts'

export const tokens: Translation<typeof english> = {
  tokens: 'APIトークン',
  tokensSummary: 'CSVやMarkdownを取得するプログラム用',
  tokensGood: '有効なトークン',
  newToken: 'トークンを追加',
  tokenName: '名前',
  tokenNameHint: '用途（例：週次レポート）',
  tokenOwner: '作成者',
  tokenScope: '権限',
  tokenScopes: { read: '読み取り', write: '読み取りと書き込み' },
  tokenDays: '有効日数',
  tokenMade: '作成',
  tokenUntil: '有効期限',
  tokenUsed: '最終使用',
  tokenNeverUsed: '未使用',
  makeToken: 'トークンを作成',
  tokenShownOnce: 'このトークンを今すぐコピーしてください。二度と表示されません。',
  tokenUse: 'プログラムは毎回のリクエストに次の形で付けます：',
  revoke: '取り消す',
  revokeToken: '取り消す：{{name}}',
}
