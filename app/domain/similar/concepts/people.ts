export const people = `
team: チーム, 開発チーム, 部署, 他チーム, 別チーム, 部門, 組織, グループ, 隣のチーム, 各チーム, 他部署, チーム間 | team, department, other team, group, organisation, organization, squad, division, unit
sre-team: 基盤チーム, インフラチーム, プラットフォームチーム, 運用チーム, インフラ担当, 運用部隊, 情シス | sre, platform team, infrastructure team, operations team, ops team, ops, devops, it department, sysadmin
developer: 開発者, エンジニア, プログラマ, 開発メンバー, 開発側, 開発 | developer, engineer, programmer, dev, development
support: サポート, カスタマーサポート, ヘルプデスク, サポートチーム, コールセンター, サポート担当, cs担当, 受付 | support, customer support, help desk, helpdesk, call centre, call center, customer service, service desk, support team, support staff, front desk, cs
sales: 営業, 営業担当, 営業部, マーケ, マーケティング, 企画*, ビジネス側, 事業部, 広報 | sales*, sales people, marketing, business side, account manager, salespeople, commercial, business team, pr team
accounting: 経理, 会計, 財務, 経理部, 仕訳, 会計ソフト, 帳簿, 税 | accounting*, finance, accountant, bookkeeping, accounts department, ledger, tax, controller
manager: 上長, 上司, マネージャー, 管理職, 経営, 経営層, リーダー, 部長, 役員, 課長, 経営陣, マネージャ, プロダクトマネージャー | manager, boss, management, executive, lead, leadership, head of, superior, supervisor, product manager, director, pm
customer: お客様, お客さま, 顧客, ユーザー, ユーザ, 利用者, 会員, エンドユーザー, 客, 取引先*, クライアント, 使う人, お客, 利用企業, テナント, 購入者 | customer, user, client, end user, member*, visitor*, consumer*, tenant, buyer, shopper, subscriber
vendor < external-api: ベンダー, ベンダ, 外注, 委託先, 業者, 外部業者, 協力会社, パートナー, サプライヤー, 取引先*, 外部の会社, 委託, 発注先, 仕入先 | vendor, supplier, contractor, partner, outsourcing, external company, provider, third party company, agency, external partner
external-api < integration: 外部api, 外部サービス, 他社, 連携先, 外部システム, 第三者, 外部連携, 外部の, 他社api, サードパーティ, 外部, 先方, 連携サービス | external api, third party, external service, external system, outside service, saas, upstream service, external, third party api, partner api, other company
api < integration: インターフェース, エンドポイント | api, endpoint, interface, rest, graphql, grpc, i/f
approval < request wait: 承認, 決裁, 稟議, 許可待ち, 承認待ち, ハンコ, 承認者, 判子, 捺印, 承認フロー, 承認プロセス, 了承, ok待ち, 承認依頼, 申請承認 | approval, approve, sign off, signoff, authorise, permission slip, approver, change board, green light, rubber stamp, change advisory board, cab, go ahead, clearance
request: 依頼, 申請, 依頼書, リクエスト対応, 頼む, お願い, 頼まれ, 申込*, 申し込み, 申請書, 作業依頼, 依頼され, 要望*, 頼ん, お願いし, 頼ま, 作ってもらう, もらうのに, してもらう | request form, ask for, request to, application form, asked to, requested*, file a request, service request, on request, order from, feature request*, has to ask, apply for, get an, infrastructure request
ticket: チケット, 起票, イシュー, 課題管理, チケット管理, タスク管理, カンバン | ticket, jira, issue tracker, file a ticket, tracker, task board, issue*, task*, kanban, trello, backlog*, redmine
prioritise < decide: 優先順位, 優先度, どれから, 何から, 後回し, 先送り, 後手, 優先され, 優先でき, 着手でき*, 着手*, 優先, 手が回ら, 手をつけられ | prioritise, prioritize, priority, which first, put off, postpone*, deprioritised, deprioritized, low priority, no time to*, never get to, which to fix first, defer, sidelined, shelved, put aside, not get round, what comes first
communication: コミュニケーション, やり取り, やりとり, 連絡, 伝言, 意思疎通, 意思決定, 認識, 認識合わせ, 認識がず, 報連相, 連携*, 認識齟齬 | communication, communicate, back and forth, misunderstanding, talk to each other, exchange, liaise, correspondence, alignment, misalignment
meeting: 会議, 打ち合わせ, ミーティング, 定例, 朝会, 会議体, 議事録, 議事 | meeting, standup, stand up, call with, sync meeting, gathering*, mtg
chat: チャット, スラック, スレッド*, メンション, 社内チャット | chat, slack, ms teams, direct message, thread*, mention, instant message, messenger, dm
email: メール, eメール, 電子メール, メーリングリスト, メール配信, メール送信, メルマガ, 送信メール, メール通知 | e mail, email, mail, mailing list, newsletter, inbox, message delivery
form: フォーム, 入力フォーム, 入力画面, 記入, 入力, 入力欄, 入力項目, 入力ミス*, 打ち込 | form, input form, fill in, enter, input, entry field, typing in, keyed in, typed
translation: 翻訳, 多言語, 言語, 文言, 日本語化, 英語, ローカライズ, 訳 | translation, translate, language, wording on page, localisation, localization, english, japanese, i18n, copy text
workload: 負担*, 業務量, 忙し, 手一杯, 工数, 作業量, 時間が取れ, 時間がな, 余裕がな, 逼迫し, 多忙, 時間がとれ, 手間*, 業務過多, パンク, 首が回ら | workload*, busy with, busy*, overworked, no time*, burden, effort, man hours, hours of work, overloaded with, too much work, swamped, lack of time, person days, stretched, time consuming*, time to fix
blame: 責められ, 犯人捜し, 責任追及, 非難, 吊るし上げ | blame, finger pointing, scapegoat, accuse, guilt
rule: ルール, 規約, 規則, ガイドライン, 基準, 標準, 標準化, 統一, ポリシー, 決まり, 取り決め, 決まっていな*, 統一され, 方針, 守られ, 決めごと | rule, guideline, standard, standardise, standardize, policy, convention, agreed way, uniform, norm, unified, agree on, no agreement, consistent way, regulation*
contract: 契約*, ライセンス, 契約更新, ライセンス数, 契約書, 利用規約, サブスク | contract*, licence, license, subscription, agreement, terms
interview: 採用, 面接, 人事, 勤怠, 給与, 労務, 人事異動 | hiring, recruit, interview, hr, human resources, payroll, attendance, personnel
training-users: 使い方, 操作方法, 使い方がわから, 説明会, ヘルプ, 操作がわから, チュートリアル | how to use, usage help, user guide, help page, tutorial, faq, how it works
survey: アンケート, 要望*, フィードバック, 声 | survey, feedback, questionnaire, suggestion
time-difference: 時差がある, 海外チーム, 別の時間帯 | different time zone, other time zone, offshore team
between-teams: チーム間の調整, 調整, 他チームとの調整, すり合わせ, 擦り合わせ, 折衝, 交渉 | coordinate with, coordination between teams, cross team, negotiate, alignment between teams, agree with other teams
waiting-team < wait team: 他チーム待ち, 他チームに依頼, 他チームの作業待ち, 別チームに頼 | wait for another team, depends on another team, blocked by team, dependent on other team, wait for other team
slow-reply < wait answer: 返事が遅, 返信が遅, 回答が遅, 返事がな, 返信がな, 回答待ち, 返答がな, 音沙汰 | slow reply, no reply, slow to answer, no answer, never answer, wait for an answer, unanswered, does not respond*, take days to reply
triage-ticket: チケットが放置, チケットが溜ま, 起票漏れ, 未対応チケット, 課題が溜ま, 積み残し | tickets pile up, stale ticket, unanswered ticket, ticket backlog, open tickets, old tickets
channel-many: 依頼の窓口, 依頼経路, 口頭で依頼, dmで依頼, 依頼がばらばら, 受付窓口 | request channel, requests come from everywhere, intake, requests by chat, on many channels
form-paper: 紙で, 紙の, ファックス, 郵送, 押印, 書類 | on paper, paper form, fax, by post, stamp, printed*, paperwork
double-check: ダブルチェック, 二人で確認, 二人体制, 相互確認, ペアで | double check*, two person rule, four eyes, second pair of eyes, pair check
`
