import { userInfo } from 'node:os'

/** The message is a sentence for the person who started the server: which folder, what is wrong, what to do. */
export class FolderRefused extends Error {
  override name = 'FolderRefused'
}

const withoutRoom = (place: string) =>
  `The disk of ${place} is full: make room and start again. What was recorded is kept.`
const forbidden = (place: string) =>
  `${place} may not be read and written by the user ${userName()}: give it to that user, or set DATA_DIR to another folder.`
const readOnly = (place: string) =>
  `${place} is on a disk that is mounted read-only: mount it writable, or set DATA_DIR to another folder.`
const notAFolder = (place: string) =>
  `${place} is no folder, or has a file on its way: set DATA_DIR to a folder.`

const sentences: Record<string, (place: string) => string> = {
  ENOSPC: withoutRoom,
  EDQUOT: withoutRoom,
  EFBIG: withoutRoom,
  EACCES: forbidden,
  EPERM: forbidden,
  EROFS: readOnly,
  ENOTDIR: notAFolder,
  EEXIST: notAFolder,
}

/** The same in the engine's words, which has texts and no codes for what its files answer. */
const engineSays: [RegExp, (place: string) => string][] = [
  [/No space left on device|File too large|quota exceeded/i, withoutRoom],
  [/Permission denied|Operation not permitted/, forbidden],
  [/Read-only file system/, readOnly],
]

/** Why a folder or a file in it cannot be used; the error itself where it is not about that. */
export function refusalOf(error: unknown, place: string): unknown {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return error
  const sentence = sentences[String(error.code)]?.(place)
  return new FolderRefused(sentence ?? unusable(place, String(error.code)), { cause: error })
}

/** Why the engine did not open the folder, from its last words. */
export function refusalByEngine(
  lastWords: string | undefined,
  folder: string,
  cause: unknown,
): FolderRefused {
  const place = `The data folder ${folder}`
  const known = engineSays.find(([words]) => words.test(lastWords ?? ''))
  const sentence = known?.[1](place) ?? damaged(folder, lastWords ?? String(cause))
  return new FolderRefused(sentence, { cause })
}

function damaged(folder: string, words: string) {
  return `The database in ${folder} is damaged (${words.replace(/\.$/, '')}): move the folder away and put its last backup back, whole.`
}

function unusable(place: string, code: string) {
  return `${place} cannot be used (${code}): set DATA_DIR to another folder.`
}

function userName() {
  try {
    return userInfo().username
  } catch {
    return `number ${process.getuid?.()}`
  }
}
