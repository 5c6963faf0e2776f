// The service worker keeps pages for one reader, in a cache of that name: see public/service-worker.js.
const pages = 'nayami-pages'

/** Takes the kept pages of everybody but this reader off the device; without a reader everybody's. */
export async function forgetPagesOfOthers(reader: string | null): Promise<void> {
  // Without TLS a browser keeps nothing.
  if (!('caches' in window)) return
  for (const name of await caches.keys())
    if (name.startsWith(pages) && name !== `${pages}:${reader}`) await caches.delete(name)
}

/** Whether the page that stands here, kept by the browser itself, is still this reader's to see. */
export async function isStillReadBy(reader: string | null): Promise<boolean> {
  const answer = await fetch(location.href, { method: 'HEAD', redirect: 'manual', cache: 'no-store' })
  if (answer.type === 'opaqueredirect' || answer.status === 401) return false
  return !answer.ok || answer.headers.get('Nayami-Reader') === reader
}
