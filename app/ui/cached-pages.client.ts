// The service worker keeps pages for one reader, in a cache of that name: see public/service-worker.js.
const pages = 'nayami-pages'

/** Deletes the cached pages of everybody but this reader from the device; without a reader those of everybody. */
export async function forgetPagesOfOthers(reader: string | null): Promise<void> {
  // Without TLS a browser caches nothing.
  if (!('caches' in window)) return
  for (const name of await caches.keys())
    if (name.startsWith(pages) && name !== `${pages}:${reader}`) await caches.delete(name)
}

/** Whether a page restored by the browser itself may still be shown to this reader. */
export async function isStillReadBy(reader: string | null): Promise<boolean> {
  const answer = await fetch(location.href, { method: 'HEAD', redirect: 'manual', cache: 'no-store' })
  if (answer.type === 'opaqueredirect' || answer.status === 401) return false
  return !answer.ok || answer.headers.get('Nayami-Reader') === reader
}
