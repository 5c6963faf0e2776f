export const security = `
security: セキュリティ, 情報セキュリティ, 安全性, 攻撃, 不正アクセス, ハッキング, ウイルス, マルウェア | security, attack, hack, intrusion, secure, insecure, malware, threat, breach
vulnerability < security: 脆弱性, 脆弱, 脆弱性診断, 脆弱性対応, 脆弱性スキャン, セキュリティホール | vulnerability, vulnerable, cve, security finding, security hole, scan result, penetration test, dependabot, findings
secret < security: シークレット, 秘密情報, apiキー, アクセスキー, 秘密鍵, トークン, 鍵, キー管理, 認証情報, クレデンシャル, 秘密, キー | secret, api key, access key, private key, credential, token, key, vault
password < login account: パスワード, パスワードリセット, 暗証番号, パスワード忘れ, パスワード再発行 | password, passphrase, password reset, pin, pw
plain-text < secret code: 平文, 直書き, ハードコード, 埋め込ま, ソースに書, べた書き, コードに書, コードに直接, 丸見え | plain text, hard coded, hardcoded, embedded in code, in the source, cleartext, unencrypted, committed to the repository, in the code, in the repository, checked in
encryption: 暗号化, 復号, ハッシュ化, 暗号 | encryption, encrypt, decrypt, cipher, hashing
permission < account: 権限, アクセス権, アクセス権限, 権限付与, 権限申請, ロール, 権限管理, 許可, アクセス許可, アクセス申請, アクセス付与, アクセスの付与, アクセスを付与, アクセスの申請, アクセスを申請, アクセス制御, 付与, 参照権限* | permission, access right, grant, authorisation, authorization, iam, privilege, role, access to, allowed to, granting access, access request, entitlement
too-much-permission < permission security: 権限が強, 過剰な権限, 強すぎる権限, 権限が広, 全員が管理者, 管理者権限, 誰でも本番, 誰でも触れ, 誰でも変更, フルアクセス | too much permission, excessive permission, overly broad, everyone is admin, admin rights, full access, root access, anybody can change, anyone can access, over privileged, wide open, root
account: アカウント, ユーザーid, id管理, アカウント管理, アカウント発行, アカウント作成, ユーザー登録, 入社手続き, id発行, アカウント削除 | account*, user id, user account, identity, account creation, login id, provisioning of users, user registration
shared-account < account password: 共有アカウント, 共用, 共有id, 共通アカウント, 共有パスワード, 使い回し*, 使いまわ, みんなで使, 共有され, 全員で同じ, 共用で | shared account, share password, same login, everybody shares, common account, one login, shared login, generic account, everyone uses the same, shared by, share one
login < account: ログイン, サインイン, 認証, ログイン画面, ログインでき, 二段階認証, 多要素認証, シングルサインオン, ログアウト, セッション切れ, セッション, サインアップ, 認証エラー | login, log in, sign in, authentication, authenticate, sso, mfa, two factor, logged out, session, single sign on, sign on, signin, otp
audit < check: 監査, 証跡, 監査対応, 監査ログ, 操作履歴, 操作ログ, 内部統制, 誰が変更, 誰がやった, 誰が触, 証憑, エビデンス, 統制, コンプライアンス, スクリーンショット, スクショ, キャプチャ | audit, auditor, evidence, audit trail, audit log, who changed, compliance, history of changes, proof, screenshot, screen shot, iso, who did what, control, sox, j-sox, isms
personal-data < security data: 個人情報, 個人データ, 顧客情報, プライバシー, マスキング, マスク, 匿名化, 機密情報, 機微情報, 本番データ, 実データ | personal data, personal information, pii, privacy, gdpr, masking, anonymise, anonymize, unmasked, customer data, confidential, sensitive data, real data, production data
leak-information < personal-data security: 漏洩, 漏えい, 情報漏洩, 流出*, 外部に公開, 公開されて, 誤公開, 公開設定, 誤送信, 見えてしま | data leak, information leak, exposed, publicly accessible, disclosure, leaked*, public bucket, sent to the wrong person
spam < security: スパム, ボット, 不正利用, 迷惑メール, なりすまし, いたずら, クローラ, スクレイピング, 不正, 詐欺 | spam*, bot, abuse, fraud, fake account, crawler, scraping, phishing, fake, credential stuffing
security-review: セキュリティレビュー, セキュリティチェック, セキュリティ審査, チェックシート | security review, security check, security questionnaire, security assessment
rotate-keys < secret renew: ローテーション*, 鍵の更新, 定期変更, パスワード変更, キーの更新 | key rotation, rotate key, change passwords regularly, rotate secret, secret rotation
access-log-request: ログ閲覧, 本番ログを見, ログを見る権限, 閲覧権限, 本番アクセス | log access, see production logs, access to production, production access, view production
account-list: 権限の棚卸し, アカウント棚卸し, アカウントの棚卸し, 棚卸しを手 | access review, account review, user review, permission review, recertification
offboarding < account quit delete: 退職者アカウント, 退職者の, 辞めた人の, 異動者の, 退職時 | offboarding, off boarding, former employees' accounts, accounts of leavers, people who left, left employees, deprovision
temporary-access: 一時的な権限, 一時付与, 一時的に許可, 開けたまま, 開けっ放し, 閉じ忘れ, 戻し忘れた権限 | temporary access, just in time access, temporary permission, left open*, forgot to close, break glass
laptop-loss: pc紛失, 端末管理, デバイス管理 | lost laptop, device management, mdm, endpoint management
`
