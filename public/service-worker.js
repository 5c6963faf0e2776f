// Keeps the pages of syncs that were opened, with what they need, so that they open without a connection. Everything
// else goes its usual way. Signing out takes all of it away again.

const pages = 'nayami-pages'
const files = 'nayami-files'
const syncPage = /^\/syncs\/\d+$/
const keptPages = 20

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

self.addEventListener('message', ({ data }) => {
  if (typeof data?.keep === 'string' && syncPage.test(data.keep)) keep(data.keep, data.files ?? [])
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (origin !== self.location.origin) return
  if (request.method === 'POST' && pathname === '/sign-out') event.waitUntil(forget())
  if (request.method !== 'GET') return
  if (request.mode === 'navigate' && syncPage.test(pathname)) event.respondWith(openPage(request, pathname))
  else if (pathname.startsWith('/assets/')) event.respondWith(openFile(request))
})

async function openPage(request, pathname) {
  try {
    return await fetch(request)
  } catch (error) {
    const kept = await (await caches.open(pages)).match(pathname)
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
    if (!page.ok) return
    const kept = await caches.open(pages)
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

async function forget() {
  await Promise.all([caches.delete(pages), caches.delete(files)])
}
