import type { Outgoing } from './outgoing.ts'

// In IndexedDB, so that what is typed survives a reload, a closed tab and a killed browser, and all tabs see one queue.

const storeName = 'outgoing'

/** For browsers that refuse to store anything (some do in private windows): it then lasts as long as the page. */
const onlyHere: Outgoing[] = []

let opening: Promise<IDBDatabase> | undefined

function openStore(): Promise<IDBDatabase> {
  opening ??= new Promise((resolve, reject) => {
    const request = indexedDB.open('nayami', 1)
    request.onupgradeneeded = () =>
      request.result.createObjectStore(storeName, { keyPath: 'place', autoIncrement: true })
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
  return opening
}

function canKeep(): Promise<boolean> {
  return openStore().then(
    () => true,
    () => false,
  )
}

async function inStore<Result>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  const transaction = (await openStore()).transaction(storeName, mode)
  const request = ask(transaction.objectStore(storeName))
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve(request.result)
    transaction.onerror = () => reject(transaction.error)
    transaction.onabort = () => reject(transaction.error)
  })
}

type WithoutPlace<Item> = Item extends unknown ? Omit<Item, 'place'> : never
/** An operation not in the queue yet; verb and body stay paired. */
export type Unplaced = WithoutPlace<Outgoing>

/** Resolves once it is stored, at the end of the queue. */
export async function addToOutbox(outgoing: Unplaced): Promise<void> {
  if (!(await canKeep())) {
    onlyHere.push({ ...outgoing, place: (onlyHere.at(-1)?.place ?? 0) + 1 })
    return
  }
  await inStore('readwrite', (store) => store.add(outgoing))
}

/** In the order of sending. */
export async function listOutbox(): Promise<Outgoing[]> {
  if (!(await canKeep())) return [...onlyHere]
  return inStore('readonly', (store) => store.getAll() as IDBRequest<Outgoing[]>) // why: only addToOutbox fills it.
}

export async function changeInOutbox(outgoing: Outgoing): Promise<void> {
  const at = onlyHere.findIndex(({ place }) => place === outgoing.place)
  if (!(await canKeep())) return void (at !== -1 && onlyHere.splice(at, 1, outgoing))
  await inStore('readwrite', (store) => store.put(outgoing))
}

export async function removeFromOutbox(place: number): Promise<void> {
  const at = onlyHere.findIndex((one) => one.place === place)
  if (!(await canKeep())) return void (at !== -1 && onlyHere.splice(at, 1))
  await inStore('readwrite', (store) => store.delete(place))
}
