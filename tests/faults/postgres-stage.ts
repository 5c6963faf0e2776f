import { randomBytes } from 'node:crypto'
import { connectDatabase } from '#db/connect.ts'
import { startFaultyProxy } from '#tests/support/faulty-proxy.ts'
import { startCluster } from '#tests/support/postgres-cluster.ts'
import { startDrillServer } from './drill-server.ts'
import { setScene } from './scene.ts'
import { mountSmallDisk } from './small-disk.ts'
import type { PostgresStage } from './stage.ts'

/** Two servers on one PostgreSQL database, each behind a proxy; the drill itself connects to it directly. */
export async function openPostgresStage(): Promise<PostgresStage> {
  const secret = randomBytes(32).toString('hex')
  const disk = await mountSmallDisk()
  const cluster = await startCluster({ place: disk?.dir })
  const { serverUrl } = cluster
  const connected = await connectDatabase({ databaseUrl: serverUrl, maxConnections: 1 })
  const db = connected.longWork
  const scene = await setScene(db, secret)
  const target = { port: Number(new URL(serverUrl).port) }
  const proxies = await Promise.all([startFaultyProxy(target), startFaultyProxy(target)])
  const servers = await Promise.all(
    proxies.map(({ port }, at) => {
      const url = new URL(serverUrl)
      url.port = String(port)
      return startDrillServer('AB'[at] ?? '', { DATABASE_URL: url.href, AUTH_SECRET: secret })
    }),
  )
  const mend = async () => {
    await Promise.all(servers.map((server) => server.kill()))
    disk?.clear()
    await cluster.restart()
    for (const proxy of proxies) {
      proxy.setMode('pass')
      proxy.resetAll()
    }
    await Promise.all(servers.map((server) => server.start()))
  }
  const close = async () => {
    await Promise.all(servers.map((server) => server.kill()))
    await connected.close()
    await Promise.all(proxies.map((proxy) => proxy.close()))
    await cluster.stop()
    await disk?.remove()
  }
  return { servers, scene, disk, cluster, proxies, look: (work) => work(db), mend, close }
}
