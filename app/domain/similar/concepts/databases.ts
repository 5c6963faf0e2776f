export const databases = `
database: データベース, dbサーバー, 本番db | database, db, mysql, postgres, postgresql, rds, oracle, mariadb, aurora, mongo, mongodb, dynamodb, data store, rdb, nosql
query: クエリ, クエリー, sql文, select文, 問い合わせ文, 発行されるsql, 実行計画 | query, sql, select statement, sql statement, statement, orm, n+1, query plan, execution plan
slow-query < query slow database: スロークエリ, 遅いクエリ, 重いクエリ, 重いsql, 遅いsql, スロークエリー | slow query, heavy query, expensive query, long running query, slow sql, heavy sql
index: インデックス, 索引, 検索インデックス | index, indices, reindex
migration: マイグレーション, スキーマ変更, テーブル変更, カラム追加, テーブル定義, スキーマ, テーブル構造, 定義変更 | migration, schema change, ddl, alter table, schema migration, schema, column change, database change, table change, add a column, table definition, alter*
data-migration < migration: データ移行, 移行, 移行作業, 乗り換え, 引っ越し, リプレース, リプレイス, 刷新, 載せ替え, 移管 | data migration, migrate, move to the new, replacement of system, switch to the new system, transition, replatform, port to, cut over
lock: ロック, デッドロック, 排他, 排他制御, ロック待ち, ロック競合, テーブルロック, 行ロック, ブロックされ | lock, deadlock, lock contention, lock wait, locked row, table lock, blocked by lock, row lock, contention, mutex
transaction: トランザクション, コミット, 同時更新, 同時実行, 排他処理 | transaction, commit, concurrent update, race condition, concurrency, isolation level
connection-pool < database: コネクション, コネクションプール, 接続数, 接続プール, 最大接続数, 接続上限, プール, 同時接続 | connection, connection pool, max connections, too many connections, pool, open connections
exhausted < not-enough: 枯渇, 使い切, 使い果た, 上限に達, 上限に当た, 上限を超, 足りなくな, 不足*, 逼迫, ひっ迫, 頭打ち, 上限, リミット, 天井, 食いつぶ, 食い潰, 使いすぎ | exhaust*, run out*, ran out*, used up, hit the limit, reach the limit, over the limit, shortage, saturated, depleted, maxed out, limit, starve, eat all, eat up, hog
replica < database: レプリカ, リードレプリカ, レプリケーション, スレーブ, スタンバイ, 参照系, 複製*, 読み取り専用db | replica, replication, read replica, secondary, standby database, follower, slave
lag < delay replica stale: レプリケーション遅延, レプリカ遅延, レプリ遅延, 反映が遅れ, 反映待ち, 追いつか, 追い付か, 反映の遅れ, 古い値, 反映まで | replication lag, lag, fall behind, behind the primary, not caught up, catch up, out of date by minutes, old value
backup: バックアップ, スナップショット, 退避, 控え, ダンプ, 世代管理 | backup, back up*, snapshot, dump
restore < backup recover: リストア, 復元, 戻せるか, バックアップから戻, 書き戻, データを戻, データ復旧, 戻せ | restore, restoration, recover from backup, bring back data, get data back, data recovery
data-loss < delete: データ消失, データ損失, 消えた, 消失, 欠損, 欠落, データロスト, 失われ, データが消え, ロスト, 紛失, データが飛 | data loss, lose data, lost data, lost, gone missing, vanish, wiped*, losing, disappear from, data disappear, lose record
delete-mistake < delete wrong-input data-loss: 誤削除, 誤って削除, 間違えて消, 間違えて削除, 消してしま, うっかり消, 誤って消, 消しちゃ, 削除してしま, 誤消去 | deleted by mistake, accidentally delete, accidental deletion, delete wrong, wrong record deleted, wiped by accident, dropped*, dropped by mistake, removed by mistake, deleted production
sql-fix < data query manual change: データ修正, データパッチ, データ補正, データ訂正, sqlで修正, sqlを直接, sqlを流, sqlで直, 手直し, 直接update, データメンテ, 手で直す, データ不備, データを直, データの直し, データの修正, 更新sql, update文, 直接sql, sqlを打 | data fix, fix data, fix records, correct data, correct records, data correction, run sql, sql by hand, patch data, direct update, update statement, repair data, manual data fix, data patch, data repair, fixed with sql, wrong record
data-quality < data: データ不整合, 不正データ, データ品質, ゴミデータ, 壊れたデータ, データの誤り, 不整合データ, データがおかし, 汚いデータ, データ矛盾, データの不備 | data quality, inconsistent data, bad data, corrupt data, dirty data, invalid record, broken record, data error, corrupted*, wrong data, incorrect data
table-size < data grows: テーブル肥大, 肥大化, データ量, レコード数, 件数が増え, 件数が多, 巨大なテーブル, 大量データ, 大容量データ, レコードが増え, データが増え, アーカイブ | table size, huge table, bloat, data volume, number of rows, large table, many records, row count, archive old data, growing table, big table, millions of rows
vacuum < database: バキューム, 断片化, 最適化, 統計情報, 再構築, チューニング | vacuum, fragmentation, optimise table, optimize*, rebuild index, tuning
database-upgrade < database upgrade: dbのバージョン, dbバージョンアップ, データベースのアップグレード, dbアップグレード | database upgrade, upgrade the database, database version, db version
sharding: シャーディング, パーティション, 分割, 水平分割 | sharding, partition, split the table, split up
data-access < data request: データ抽出, データを抜, データ抽出依頼, データを出して, データを見たい, 抽出依頼, データ取得, 抽出 | data extraction, extract data, pull data, data request, ad hoc query, get numbers out, data pull, extract
warehouse: データ基盤, 分析基盤, データウェアハウス, データレイク, 分析 | data warehouse, bigquery, data platform, snowflake, redshift, analytics, data lake, warehouse*, bi tool, dwh
etl: データ連携, データパイプライン, 連携バッチ, 取り込み処理, 転送処理, 連携処理 | etl, data pipeline, ingestion, sync job, data transfer, feed, data flow
storage-engine: レディス, エラスティックサーチ, キーバリューストア, インメモリ | redis, memcached*, elasticsearch, opensearch, key value store, kvs
data-copy < data copy: 本番データを, データコピー, データの同期, データを持ってく | copy of production*, copy data, clone data, data copy, sync data
time-zone-data: 日付ずれ, 日付がずれ, 時差 | date off by one, wrong date, time difference
sequence: 採番, 連番, 番号, id重複 | sequence*, numbering*, number range, serial number, id collision
read-only: 参照権限*, 読み取り専用, 参照だけ | read only, view only, query access
foreign-key: 外部キー, 制約, 整合性, 一意 | foreign key, constraint*, integrity, unique
`
