import type { Db } from '#db/transaction.ts'
import type { FaultyProxy } from '#tests/support/faulty-proxy.ts'
import type { Cluster } from '#tests/support/postgres-cluster.ts'
import type { DrillServer } from './drill-server.ts'
import type { Scene } from './scene.ts'
import type { SmallDisk } from './small-disk.ts'

/** Servers on one database, and what the drill can do to them. */
export type Stage = {
  servers: DrillServer[]
  scene: Scene
  /** Where the data is; undefined where no disk can be filled. */
  disk: SmallDisk | undefined
  /** What is stored, read without the servers. */
  look: <T>(work: (db: Db) => Promise<T>) => Promise<T>
  /** Everything as at the start except the data: after a round that left something broken. */
  mend: () => Promise<void>
  close: () => Promise<void>
}

export type PostgresStage = Stage & {
  cluster: Cluster
  /** One before each server, on its way to the database. */
  proxies: FaultyProxy[]
}
