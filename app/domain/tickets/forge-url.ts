import { isTicketNumber, type RecognisedTicket, type TicketAddress, ticketUrlOf } from './ticket-address.ts'

const namePart = /^[\w.-]+$/

/**
 * GitHub and GitHub Enterprise: `/owner/repo/issues/1`, and an issue opened beside another page, such as a project board
 * or the issue it belongs to. Owner and repository ignore case, so both are lowercased. Key: 'acme/shop#412'.
 */
export function readGithub({ origin, segments, query }: TicketAddress): RecognisedTicket | undefined {
  const beside = query.get('issue')?.split('|')
  const [owner, repo, number] = (beside?.length === 3 ? beside : issuePath(segments)) ?? []
  if (!owner || !repo || !namePart.test(owner) || !namePart.test(repo) || !isTicketNumber(number))
    return undefined
  const path = [owner.toLowerCase(), repo.toLowerCase()]
  return {
    tracker: 'github',
    url: ticketUrlOf(origin.replace('//www.github.com', '//github.com'), [...path, 'issues', number]),
    key: `${path.join('/')}#${number}`,
  }
}

function issuePath(segments: string[]): string[] | undefined {
  const [owner, repo, issues, number] = segments
  return segments.length === 4 && issues === 'issues' && owner && repo && number
    ? [owner, repo, number]
    : undefined
}

/**
 * GitLab, self-hosted too: `/group/sub/project/-/issues/1`, the same item as `/-/work_items/1` or as an incident, and
 * the old form without `/-/` on hosts named gitlab. A group's own epic or work item has the key 'acme&3'. Groups ignore
 * case, so they are lowercased. An issue opened beside a board or a list is in the query. Key: 'acme/shop#412'.
 */
export function readGitlab({ origin, host, segments, query }: TicketAddress): RecognisedTicket | undefined {
  const dash = segments.indexOf('-')
  const shown = dash < 1 ? undefined : readShown(query.get('show'))
  if (shown) return gitlabIssue(origin, shown.namespace, shown.number)
  const isOldShape = dash < 0 && host.includes('gitlab')
  const kindAt = isOldShape ? segments.indexOf('issues', 2) : dash + 1
  if (kindAt < 1) return undefined
  const namespace = segments.slice(0, isOldShape ? kindAt : dash).map((segment) => segment.toLowerCase())
  const [kind, ...rest] = segments.slice(kindAt)
  const number = rest[0] === 'incident' ? rest[1] : rest[0]
  if (!kind || !isTicketNumber(number) || !namespace.every((part) => namePart.test(part))) return undefined
  if (namespace[0] === 'groups' && (kind === 'epics' || kind === 'work_items')) {
    return {
      tracker: 'gitlab',
      url: ticketUrlOf(origin, [...namespace, '-', kind, number]),
      key: `${namespace.slice(1).join('/')}&${number}`,
    }
  }
  if (namespace.length < 2 || (kind !== 'issues' && kind !== 'work_items')) return undefined
  return gitlabIssue(origin, namespace, number)
}

function gitlabIssue(origin: string, namespace: string[], number: string): RecognisedTicket {
  return {
    tracker: 'gitlab',
    url: ticketUrlOf(origin, [...namespace, '-', 'issues', number]),
    key: `${namespace.join('/')}#${number}`,
  }
}

/** What is opened beside a board: base64 of `{"iid":"412","full_path":"acme/shop","id":9}`. */
function readShown(show: string | null): { namespace: string[]; number: string } | undefined {
  try {
    const shown: unknown = JSON.parse(atob((show ?? '').replaceAll(' ', '+')))
    if (typeof shown !== 'object' || shown === null || !('iid' in shown) || !('full_path' in shown))
      return undefined
    const number = String(shown.iid)
    const namespace = String(shown.full_path).toLowerCase().split('/')
    const isProject = namespace.length >= 2 && namespace.every((part) => namePart.test(part))
    return isProject && isTicketNumber(number) ? { namespace, number } : undefined
  } catch {
    return undefined
  }
}

/**
 * Redmine on any host, also under a sub-URI: `/issues/123`, `/redmine/issues/123`. Two path segments before `issues`
 * mean GitHub Enterprise unless the name redmine occurs. Redmine has no issue address below a project. Key: '#123'.
 */
export function readRedmine({ origin, host, segments }: TicketAddress): RecognisedTicket | undefined {
  const [issues, number] = segments.slice(-2)
  const subUri = segments.slice(0, -2)
  if (issues !== 'issues' || !isTicketNumber(number)) return undefined
  if (subUri.includes('projects') || subUri.includes('repos')) return undefined
  const isNamed = [host, ...subUri].some((part) => part.toLowerCase().includes('redmine'))
  if (subUri.length >= 2 && !isNamed) return undefined
  return { tracker: 'redmine', url: ticketUrlOf(origin, segments), key: `#${number}` }
}
