export const deploying = `
deploy: デプロイ, リリース, 本番反映, 本番適用, 反映作業, 配備, デプロイメント, 出荷*, ロールアウト, 展開, リリース作業, 本番リリース, 反映, デプロイ作業, 本番に出, 本番へ出, 適用 | deploy, deployment, release, roll out, rollout, ship*, push to production, go live, production change, put into production, launch*, bring to production, promote to production
rollback < deploy recover: ロールバック, 切り戻し, 切戻し, 巻き戻し, 差し戻し, 元に戻せ, 戻し作業, 前のバージョンに戻, 旧バージョンに戻, 切り戻, リバート, 戻すのに, 戻すまで, 元のバージョン | rollback, roll back, revert, back out, undo a release, previous version, go back to the old version, undo, get back to
hotfix < emergency deploy: ホットフィックス, 緊急修正, 緊急リリース, 緊急パッチ, 緊急デプロイ, 応急リリース | hotfix, hot fix, emergency fix, emergency release, emergency patch, urgent fix
canary < deploy: カナリア, 段階リリース, 段階的, ブルーグリーン, 少しずつ出, 部分リリース, 段階公開, 徐々に | canary, gradual rollout, staged rollout, blue green, phased, gradually, step by step rollout, percentage rollout
downtime < stops: メンテナンス停止, 停止時間, サービスを止め, サービス停止を伴, ダウンタイム, 計画停止, メンテ停止, 無停止, 止めないと, 止めて作業, 瞬断*, 停止が必要 | downtime, take offline, take the service offline, stop the service, planned outage, zero downtime, service stop, brief outage, service interruption
maintenance: メンテナンス, メンテ, 保守, 計画作業, 定期保守, 保守作業 | maintenance, maintenance window, planned work, upkeep
release-notes: リリースノート, 変更履歴, 変更内容, リリース告知, 変更点, チェンジログ | release note, changelog, list of changes, what changed, change history, change log
feature-flag: フィーチャーフラグ, 機能フラグ, フラグ, トグル, フィーチャートグル, 切り替えフラグ, 出し分け | feature flag, feature toggle, toggle, flag, feature switch, kill switch
freeze < deploy: リリース凍結, 凍結, コードフリーズ, リリース禁止, デプロイ禁止, リリース制限 | freeze period, code freeze, release freeze, change freeze, no deploy, ban on releases, release embargo, deployment freeze
release-timing < deploy: リリース日, リリース頻度, リリース間隔, 週一回のリリース, リリースサイクル, 月一回, 隔週, リリースタイミング, リリース枠 | release day, release cadence, release cycle, release train, release frequency, release window, release schedule, deployment slot
big-release < deploy: ビッグバン, まとめてリリース, 変更を溜め, 変更が溜ま, 大きなリリース, 溜め込, まとめて出, 一括リリース, ためこ | big bang, large release, batch of changes, changes pile up, changes accumulate, big release, huge release, release everything together, bundle changes
afraid: 怖い, 怖くて, 怖が, 恐, こわ, ビクビク, ためら, 躊躇, 勇気, 不安, 心配, おそるおそる, やりたがらな, 腰が引け, 触りたくな, 触れな, 触れず, 触れる人 | afraid, scared, fear, scary, dare, nervous, hesitate, reluctant, worry, anxious, nobody dares, risky*, not confident, shy away, avoid touching, dread, not sure
deploy-order < deploy: デプロイの順番, リリース順, デプロイ順, 同時リリース, 同時に出, 足並み, 依存関係のあるリリース, 一緒に出, 順序, 順番を, 出す順番 | deploy order, deployed together, release together, in the right order, wrong order*, coordinated release, sequence*, lockstep, at the same time as
compatibility: 互換性, 後方互換, 非互換, 互換, バージョン不整合, 破壊的変更, 合わなくな | compatibility, compatible, incompatible, backward compatible, breaking change, version mismatch
partial-failure < fails: 半端, 中途半端, 途中で失敗, 一部だけ, 一部のサーバー, 一部成功, 部分的に, 途中で落ち, 途中で止ま, 途中終了, 片方だけ, 混在, 途中で | half way, halfway, partial, partly, mixed versions, inconsistent state, some servers, in the middle, left in between, midway, stuck half
concurrent-deploy < deploy: 同時デプロイ, デプロイがぶつか, リリースがかち合, かち合, バッティング, 上書きさ, デプロイの競合, ぶつかる, 衝突, ぶつかっ, コンフリクト, 競合 | two people deploy, deploy at the same time, overwrite each other, collide, collision, clash, stepping on, conflict, simultaneous, at once by two, in each other's way
artifact: 成果物, アーティファクト, コンテナイメージ, レジストリ, パッケージ | artifact, artefact, container image, docker image, registry, package, binary
infra-code < config: テラフォーム, インフラコード, コード管理されていな, プロビジョニング, 構成管理 | terraform, infrastructure as code, cloudformation, ansible, provisioning, iac, cdk, pulumi, configuration management
drift < compatibility: ドリフト, 食い違, 乖離, ずれ, 差異, 差分, 一致しな, 異な, 違って, 違う, 違い, 揃っていな, そろっていな, 合わない, 合って, 合わず, 不一致, 不整合 | drift, differ, difference, mismatch, out of sync, diverge, divergence, discrepancy, inconsistent, inconsistency, not match*, no longer match, unlike, do not agree, different*, deviate, not line up
console-change < infra-code manual: コンソールで, 管理コンソール, 直接変更, 手動変更, 直接いじ, 直接触, 直接変え, 画面から変更, 手で変更 | in the console, console, manual change, click ops, changed directly, changed by hand, edited by hand, clicked together
kubernetes: クバネティス, ポッド, コンテナ, クラスタ, クラスター, ノード | kubernetes, k8s, pod, helm, container, docker, cluster, node, eks, gke
smoke-test < check deploy: 動作確認, リリース後確認, 疎通テスト, リリース確認, スモークテスト, 目視確認*, 画面を開いて確認, 反映確認 | smoke test, verify after release, check after deploy, post release check, sanity check, watch after release, verification, click through*
delivery-pipeline: パイプライン, デプロイパイプライン, 自動デプロイ, ワークフロー, ジョブ設定 | pipeline, continuous delivery, jenkins, github actions, circleci, argo, deploy script, workflow, cd, githubactions, argocd
deploy-failure < deploy fails: デプロイ失敗, リリース失敗, デプロイが失敗, デプロイがこけ, リリースに失敗 | failed deploy, failed release, deploy fail, release fail, botched release
merge-back < merge branch forget: マージされず, マージ漏れ, マージ忘れ, 取り込み忘れ, 取り込み漏れ, 戻し忘れ, 反映漏れ, 反映し忘れ, バックポート | merge back, not merged, never merged, forget to merge, backport, cherry pick, bring back into main, lost fix
branch < merge: ブランチ, developブランチ, ブランチ運用, 分岐 | branch, main, trunk, git, master, fork
store-review: アプリ審査, ストア審査, アプリストア, 審査待ち, 審査*, 強制アップデート, アプリ配布, アプリのリリース | app store, store review, app review, app submission, play store, forced update, mobile release
release-checklist < checklist deploy: リリースチェックリスト, リリース前チェック, リリース手順, リリース手順書 | release checklist, pre release check, release procedure, release steps, deploy procedure
deploy-wait < deploy wait: デプロイ待ち, リリース待ち, デプロイの順番待ち, リリースの待ち | wait to deploy, deploy queue, waiting to release, release queue, release waits
environment-promotion: 昇格, 本番へのコピー, 環境間のコピー | promote, promotion between environments, copy to production*
version-unknown < version unclear: どのバージョン, バージョンがわから, 何が動いて, デプロイ済みかわから, リリース済みかわから | which version, what is deployed, version running, what is live, whether it is deployed
deploy-log: デプロイ履歴, リリース履歴, リリース記録, 誰がリリース | deploy history, release history, who deployed, deployment record, release log
monolith-release < deploy big-release: 全体のリリース, 全部リリース, 丸ごと, 小さな変更でも, 文言変更だけ | whole system release, redeploy everything, even a small change, tiny change, one line change, full release
deploy-day-night < deploy at-night: 夜間リリース, 深夜リリース, 深夜作業, 夜間作業, 夜間にリリース | night release, release at night, deploy at night, late night deploy, night work, night deployment
watch-release: 張り付, はりつ, 見守, つきっきり, 見張って, 付きっきり, 立ち会, 立会 | watch closely, baby sit, sit and watch, keep watching, stand by during, attend, supervise, hang around for*
`
