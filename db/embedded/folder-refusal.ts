import { userInfo } from 'node:os'

/** The message is a sentence for the person who started the server: which folder, what is wrong, what to do. */
export class FolderRefused extends Error {
  override name = 'FolderRefused'
}

export const withoutRoom = (place: string) =>
  `${place} is on a disk that is full: make room and start again. What was recorded is kept.`
const forbidden = (place: string) =>
  `${place} may not be read and written by the user ${userName()}: give it to that user, or set DATA_DIR to another folder.`
const readOnly = (place: string) =>
  `${place} is on a disk that is mounted read-only: mount it writable, or set DATA_DIR to another folder.`
const cannotBeCreated = (place: string) =>
  `${place} is missing and cannot be made, perhaps on a disk that is mounted read-only: make it, or set DATA_DIR to another folder.`
const notAFolder = (place: string) =>
  `${place} is no folder, or has a file on its way: set DATA_DIR to a folder.`

const sentences: Record<string, (place: string) => string> = {
  ENOSPC: withoutRoom,
  EDQUOT: withoutRoom,
  EFBIG: withoutRoom,
  EACCES: forbidden,
  EPERM: forbidden,
  EROFS: readOnly,
  ENOENT: cannotBeCreated,
  ENOTDIR: notAFolder,
  EEXIST: notAFolder,
}

/** The same by WebAssembly's error numbers, which are all that the engine's file system reports. */
const codesByNumber: Record<number, string> = {
  2: 'EACCES',
  19: 'EDQUOT',
  51: 'ENOSPC',
  63: 'EPERM',
  69: 'EROFS',
}

/** The same by the engine's messages, because it reports file errors without codes. */
const engineMessages: [RegExp, (place: string) => string][] = [
  [/No space left on device|File too large|quota exceeded/i, withoutRoom],
  [/Permission denied|Operation not permitted/, forbidden],
  [/Read-only file system/, readOnly],
]

/** Why a folder or a file in it cannot be used; any other error is returned unchanged. */
export function refusalOf(error: unknown, place: string): unknown {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return error
  const sentence = sentences[String(error.code)]?.(place)
  return new FolderRefused(sentence ?? unusable(place, String(error.code)), { cause: error })
}

/** Why the engine did not open the folder, from its last output. */
export function refusalByEngine(
  lastWords: string | undefined,
  folder: string,
  cause: unknown,
): FolderRefused {
  const place = `The data folder ${folder}`
  const number = cause instanceof Object && 'errno' in cause ? Number(cause.errno) : 0
  const known =
    sentences[codesByNumber[number] ?? ''] ??
    engineMessages.find(([words]) => words.test(lastWords ?? ''))?.[1]
  const sentence = known?.(place) ?? damaged(folder, lastWords ?? String(cause))
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
