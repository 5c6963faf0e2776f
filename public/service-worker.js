// Keeps the pages of syncs that were opened, with what they need, so that they open without a connection. Everything
// else goes its usual way. They are kept for one reader: signing out takes them away, and so does every answer that
// shows that the session has ended or is somebody else's. What is typed and not sent yet lies elsewhere, and stays.

const pages = 'nayami-pages'
const files = 'nayami-files'
const syncPage = /^\/syncs\/\d+$/
const keptPages = 20

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

self.addEventListener('message', (event) => {
  const { data } = event
  if (typeof data?.keep === 'string' && syncPage.test(data.keep))
    event.waitUntil(keep(data.keep, data.files ?? []))
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (origin !== self.location.origin) return
  if (request.method === 'POST' && pathname === '/sign-out') event.waitUntil(forgetAll())
  if (request.method !== 'GET') return
  if (request.mode === 'navigate' && syncPage.test(pathname)) event.respondWith(openPage(event, pathname))
  else if (pathname.startsWith('/assets/')) event.respondWith(openFile(request))
})

async function openPage(event, pathname) {
  try {
    const page = await fetch(event.request)
    event.waitUntil(lookWhose(page))
    return page
  } catch (error) {
    const kept = await caches.match(pathname)
    if (kept) return kept
    throw error
  }
}

/** Their names change with their content: what is kept is right. */
async function openFile(request) {
  return (await (await caches.open(files)).match(request)) ?? fetch(request)
}

async function keep(pathname, addresses) {
  try {
    const page = await fetch(pathname, { redirect: 'manual' })
    const name = await lookWhose(page)
    if (!page.ok || !name) return
    const kept = await caches.open(name)
    await kept.put(pathname, page)
    const all = await kept.keys()
    for (const old of all.slice(0, -keptPages)) await kept.delete(old)
    const keptFiles = await caches.open(files)
    for (const address of addresses) {
      if (!(await keptFiles.match(address))) await keptFiles.add(address)
    }
  } catch {
    // Without a connection there is nothing to keep; the next change asks again.
  }
}

/** Where the pages of this answer's reader are kept, those of everybody else gone; undefined where nobody may read. */
async function lookWhose(answer) {
  const isLedAway = answer.type === 'opaqueredirect' || answer.status === 401 || answer.status === 403
  // A server in distress, or something in between, says nothing about the reader.
  if (!isLedAway && !answer.ok) return undefined
  const reader = isLedAway ? null : answer.headers.get('Nayami-Reader')
  const name = reader === null ? undefined : `${pages}:${reader}`
  for (const other of await caches.keys()) {
    if (other.startsWith(pages) && other !== name) await caches.delete(other)
  }
  return name
}

async function forgetAll() {
  for (const name of await caches.keys()) if (name.startsWith('nayami-')) await caches.delete(name)
}
