export const testing = `
test: テスト, 試験, テスト実行, テストコード, 自動テスト, ユニットテスト, 単体テスト, 結合テスト, 検証作業, テストケース, 検証 | test, test suite, unit test, automated test, integration test, test case, spec*, validate, qa test
e2e-test < test: e2eテスト, エンドツーエンド, 画面テスト, ブラウザテスト, uiテスト, シナリオテスト | e2e, end to end test, browser test, ui test, selenium, playwright, cypress, acceptance test
manual-test < test manual: 手動テスト, 手でテスト, 人手テスト, 打鍵, 手動検証, 手動の確認, 手作業のテスト, 手動で確認, リグレッションテスト, 回帰テスト, 目検* | manual test, test by hand, click through*, regression test, manual qa, manual regression, checked by hand
flaky < test fails: 不安定*, フレーキー, たまに落ち, 時々落ち, ときどき落ち, 再実行すると通, たまに失敗, 時々失敗, ときどき失敗, ランダムに失敗, まれに落ち, 稀に, 成功したり, 通ったり, 間欠, 気まぐれ, 運次第, やり直すと通, たまに, 再実行で通, リトライすると通 | flaky, unstable*, intermittent, now and then, sometimes fail, occasionally fail, randomly fail, pass on retry, pass when re run, sporadic, fails at random, unreliable*, occasionally, sometimes, from time to time, nondeterministic, flake, hit or miss
ci < delivery-pipeline: 継続的インテグレーション, ciジョブ, ビルドパイプライン, ciランナー, ランナー | ci, continuous integration, ci job, runner, build pipeline, build server, check run
build < ci: ビルド, コンパイル, ビルド時間, バンドル, トランスパイル | build, compile, compilation, bundle
lint: リント, 静的解析, フォーマッタ, コード規約, 型チェック | lint, static analysis, formatter, style check, type check, code style, linter
coverage < test missing: カバレッジ, テストがな, テスト不足, テストが足りな, テストが書かれていな, 網羅, テストされていな | coverage, no tests, lack of tests, untested code, not covered, without tests, too few tests, missing tests*
test-data < test data: テストデータ, 検証データ, ダミーデータ, テスト用データ, テスト用アカウント, 試験データ, シードデータ, データ準備 | test data, dummy data, sample data, fixture, seed data, data for testing, test account, mock data
code-review: コードレビュー, レビュー, レビュー待ち, プルリク, プルリクエスト, レビュアー, マージ待ち, レビューされ | code review, review, pull request, pr, reviewer, merge request, waiting for review, peer review, mr
merge < code-review: マージ, 取り込み*, 統合 | merge, integrate, integration branch
load-test < test load: 負荷テスト, 負荷試験, 性能試験, 性能テスト, ストレステスト, 耐久試験 | load test, stress test, performance test, benchmark, soak test
skip-test < test ignored: 飛ばして, スキップ, 無効化され, 無効にして, コメントアウト, 省略して, 省いて, すっ飛ば | skip, disabled test, commented out, bypass, switched off, left out, ship anyway, turn off, ignored test
quality: 品質, クオリティ, 品質管理, 品質保証 | quality, qa, quality assurance
environment < staging: 環境, 実行環境, 環境構築*, 環境差分, 環境ごと | environment, env, setup of environments, between environments, each environment
staging < environment: ステージング, 検証環境, テスト環境, 開発環境*, qa環境, 試験環境, プレ本番, 検証用環境, サンドボックス, デモ環境, 検証用 | staging, test environment, staging environment, qa environment, pre production, preprod, sandbox, test system, demo environment, preview environment, stg
production: 本番, 本番環境, 商用, 商用環境, 本番系, プロダクション, 本番サーバー, 実環境 | production, live system, prod, live, live environment, production environment, live server, live table
dev-environment < environment developer: 開発環境*, ローカル環境, ローカル, 手元, 環境構築*, 開発pc, セットアップ, 開発マシン, 初期設定, 開発用 | development environment, local environment, dev environment, local machine, set up, setup, laptop, workstation, developer machine, locally, on my machine
shared-environment < staging wait: 取り合い, 奪い合い, 占有, 共有環境, 順番待ち*, 空き待ち, 使い回し*, 譲り合, 予約して使, 一つしかな, 1つしかな, ひとつしかな, 空くのを | queue for it, take turns, our turn, compete for, fight over, shared environment, only one environment, shared between teams, occupied, blocked by another team, contention for, book the environment, in use by, only one staging
config: 設定, 設定値, コンフィグ, 設定ファイル, 環境変数, パラメータ, 設定変更, 構成, 設定項目 | config, configuration, setting, environment variable, parameter, property, config file, configure, option
misconfig < config wrong-input: 設定ミス, 設定漏れ, 設定忘れ, 設定間違い, 設定誤り, 設定の間違い, 誤設定 | misconfiguration, wrong setting, misconfigured, wrong configuration, bad config, wrongly configured, missing setting
repro < bug: 再現, 再現でき, 再現しな, 本番でだけ, 本番でしか, 手元では, 本番のみ, 環境でしか | reproduce, reproducible, only in production, cannot reproduce, works on my machine, works locally, only happens in
bug-escape < bug production: すり抜け, 本番で発覚, 流出*, テストで見つから, 本番で見つか, リリース後に見つか, リリース後に不具合 | escape to production, found in production, slip into production, show up after release, after release, reach production, missed in testing*, found by users
toolchain: ツール, ツールチェーン, 開発ツール, 社内ツール, 内製ツール, 自作ツール, スクリプト, シェル, シェルスクリプト, バッチファイル, マクロ | tool, internal tool, script, shell script, home grown, in house tool, macro, toolchain, utility, vba
mock: モック, スタブ, 疑似, 模擬, エミュレータ | mock, stub, simulator, emulator, fake service
test-slow < test slow: テストが遅, テスト時間, テストに時間, テストが終わら | slow test, test takes, long test, test duration
local-slow < dev-environment slow: 手元で動か, ローカルで動か, ローカルで起動 | run locally, start locally
environment-stale < staging stale: 検証環境が古, ステージングのデータ, 本番と同じでな, 本番と差, 本番相当 | staging data, not like production, differs from production, production like, staging differs
environment-broken < staging breaks: ステージングが壊, 検証環境が壊, テスト環境が壊, ステージングが落ち, 検証環境が落ち, 検証環境が止ま | staging broken, staging is down, test environment is broken, test environment down, broken staging
test-maintenance < test: テストの保守, テストが壊れた, テスト修正, 壊れたテスト, 落ちたまま, 失敗したまま, 赤いまま | broken test, maintain tests, failing test, red build, stay red, tests stay broken, main is red
device-test < test mobile: 実機, 端末検証, 機種, ブラウザ差異 | real device, device testing, browser difference, cross browser
dependency-conflict < dependency: 依存の競合, バージョン競合, ライブラリの競合, 依存が壊 | dependency conflict, version conflict, dependency hell, conflicting versions
config-count < config too-many: 設定が多, 設定項目が多, 設定が散 | too many settings, config sprawl, many parameters
hidden-dependency: 隠れた依存, 暗黙の, 暗黙知, 知られていない依存 | hidden dependency, implicit, unknown dependency, tacit
`
