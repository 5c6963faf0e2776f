export const performance = `
slow: 遅い, 遅く, 遅す, 遅かっ, 遅さ, 重い, 重く, 重た, 重す, もっさり, のろ, もたつ, 時間がかか, 時間がかかりすぎ, 時間が掛か, なかなか開か, なかなか表示, なかなか終わ, なかなか出, なかなか, 鈍い, 待たされ*, 低速, 秒かか, 分かか, 時間かか, 遅め, 固まりがち, さくさく動かな, レスポンスが悪, 反応が悪, 反応が遅, 秒待, 分待 | slow, slowness, sluggish, takes long, takes too long, takes ages, forever, crawl, laggy, take minutes, take seconds, take ten seconds, not fast enough, heavy, lengthy*, take hour, take several, take forever, drag*, slower, long time*, too long, tardy, unresponsive, poor performance, slow down, degrade, half an hour, forty minutes
latency < slow: レイテンシ, レイテンシー, 応答時間, 応答速度, レスポンス, レスポンスタイム, 応答 | latency, response time, p95, p99, respond slowly, responsiveness, response
timeout < slow: タイムアウト, 時間切れ, 制限時間, 応答がな, 応答しな, 応答がかえ, 返ってこな | timeout, time out, 504, gateway timeout, deadline exceeded, no response, not responding*, not answer
memory: メモリ, メモリー, ヒープ, メモリ使用量, メモリ不足, メモリ消費 | memory, heap, oom, out of memory, ram, memory usage, memory hungry
memory-leak < memory grows: メモリリーク, メモリが漏, リーク, リークし, 解放されな, メモリが増え続け, メモリを食 | memory leak, leak*, not freed, memory creep, memory keeps growing, memory grows
garbage-collection < memory: ガベージ, ガーベジ, ガベージコレクション | gc, garbage collection, stop the world
cpu: プロセッサ, cpu使用率, cpu負荷 | cpu, processor, cpu usage, compute, core usage
load < cpu: 負荷, 高負荷, ロードアベレージ, 過負荷, 負荷が高, 負担* | load, high load, overload, under load, load average, heavy load, workload*, strain
peak < traffic load: ピーク, 集中, アクセス集中, 急増, スパイク, 混雑, 繁忙, セール, キャンペーン, 繁忙期*, 混み合, アクセスが増え, アクセス増, 突発的なアクセス, 殺到, 押し寄せ, トラフィック急増, 立ち上がり* | peak, spike, surge, rush*, busy*, sale day, sale*, campaign, peak hour, burst, high season*, crowded, traffic jump, promotion, flash sale, black friday, congestion, overwhelm, flooded with
traffic: トラフィック, アクセス, アクセス数, リクエスト数, 流量, 同時アクセス, リクエスト | traffic, visitors*, access, request*, hits, rps, throughput
restart: 再起動, リスタート, 再立ち上げ, 起動し直, 落として上げ, 上げ直, 起動しなお, リブート, 再始動, 立ち上げなお, 叩き起こし直 | restart, reboot, bounce, start again, kick, recycle, power cycle
cache: キャッシュ, cdnキャッシュ, キャッシュクリア, キャッシュサーバー | cache, cache clear, memcache*
stale < old: 古いまま, 古くな, 陳腐化, 最新でな, 最新化され, 更新されな, 更新されて, 反映されな, 古い情報, 古いデータ, 古い*, 最新ではな, 古び, メンテされて, 更新が止ま, 放置され, 現状と合, 反映されず, 古すぎ | stale, out of date, outdated, old data, not updated, never updated, obsolete, not refreshed, not invalidated, old version of*, not current, old*, not kept up, not up to date, not maintained, rotten, unmaintained, stale data
invalidate < cache stale: キャッシュ削除, キャッシュを消, パージ, 無効化, クリアし, キャッシュを削除 | invalidate, purge cache, clear the cache, flush, bust
rate-limit < exhausted: レート制限, 流量制限, スロットリング, 制限に引っかか, api制限, 呼び出し制限, 回数制限, 利用制限 | rate limit, throttle, 429, quota*, api limit, limited to
scaling < capacity: スケール, スケールアウト, オートスケール, スケールアップ, 増強, 台数を増や, 増設, 自動スケール, 台数, スケーリング, サイズ変更 | scale, scale out, autoscale, auto scaling, scale up, add servers, more instances, resize
bottleneck < slow: ボトルネック, ネック, 律速, 詰まりどころ | bottleneck, choke point, limiting factor, constraint*
page-load < slow screen: 表示速度, 読み込み, ロード時間, ページ表示, 画面表示, 表示が遅, 表示に時間, 描画, レンダリング, 初期表示, 読み込みが遅, 最初の画面, 表示まで, 表示され, 表示に | page load, load time, rendering, first paint, page speed, loads slowly, display, shows up slowly, appear, first screen
list-page < screen: 一覧, 一覧画面, 一覧ページ, リスト画面, リスト表示, 検索一覧, 一覧表示, ページネーション, 一覧取得 | list page, list view, listing, overview page, list screen, order list, table view, pagination, paging through
freeze-ui < slow screen: 画面が固ま, 操作できな, 反応しな, クリックしても, 画面が真っ白, 白画面, ぐるぐる, くるくる, 真っ白 | screen freeze, not react, unresponsive screen, spinner, blank page, white screen, blank screen
cold-start < slow start: コールドスタート, 起動に時間, 起動が遅, 初回起動, 起動時間, ウォームアップ, 立ち上がりが遅 | cold start, slow to start, start up time, startup, warm up, boot time, takes long to start
batch-window < batch slow: 朝までに終わら, 間に合わな, 間に合わず, 突き抜け, 時間内に終わら, 業務開始に, 終わらな, 長引, ずれ込, 終わらず, 後ろ倒し, 間に合って | not finished, overrun, miss the deadline, not done by, runs into business hours, late finish, not ready by, still running, run into, not in time, not complete in time
disk < capacity: ディスク, ディスク容量, ディスク使用率, ディスクフル, ディスクが埋ま, 空き容量, 容量, ストレージ, ファイル容量, ボリューム | disk, disk space, disk full, fills the disk, disk usage, free space, storage, volume, drive, out of space, inode
io: ディスクio, 読み書き | iops, disk io, read and write, i/o
concurrency-limit < batch: スレッド*, ワーカー, 同時実行数, ワーカー数, 並列, 並列数, ワーカープロセス | thread*, worker, parallel, concurrency limit, number of workers, worker process, parallelism
frontend: フロントエンド, フロント, バンドルサイズ, ブラウザ | frontend, front end, javascript, bundle size, browser, client side, ui code, css, js, react
mobile: モバイル, スマホ, スマートフォン, アプリ, 携帯端末, 端末, ネイティブアプリ | mobile, smartphone, app, ios, android, device, handset, native app
user-leaves < customer: 離脱, 直帰, 使われなくな, 解約*, 離れ, カゴ落ち, 諦め | abandon*, churn, bounce rate, people leave*, drop off, give up, lose customers, users leave, cancel subscription
quota: クォータ, 割当, 割り当て, 利用枠, 枠 | quota*, allotment, allowance limit, service limit
unknown-growth < grows unclear: なぜ増え, 増えている理由, 増加の原因, 増えた原因 | why it grows, reason for growth, unexplained growth, unexplained increase
infinite: 無限, 無限ループ, 終わらない処理, 暴走 | infinite loop, endless, runaway, loop forever, never ends
connection-drop: 切断, 切れやす, 途切れ*, 接続が切れ, 不通, 繋がりにく, つながりにく, 瞬断* | disconnect*, drops*, connection drop, connection lost*, cut off*, patchy, flaky network, keeps dropping
tuning-unknown: 性能の目標, 性能要件, どれくらい捌け, 限界 | performance goal, performance requirement, how much it can take, breaking point, upper bound
`
