import {
  isTicketKey,
  isTicketNumber,
  type RecognisedTicket,
  type TicketAddress,
  ticketUrlOf,
} from './ticket-address.ts'

const jiraAnchors = new Set(['browse', 'projects', 'secure', 'servicedesk', 'issues'])

/**
 * Jira, cloud and server: `/browse/OPS-88`, an issue selected on a board (`selectedIssue=`), below a project, in a
 * queue or in the customer portal; all become `/browse/OPS-88`. A server may have a context path, which is kept. On a
 * host without jira in its name the key must be in capitals. Key: 'OPS-88'.
 */
export function readJira({ origin, host, segments, query }: TicketAddress): RecognisedTicket | undefined {
  const isCloud = /\.(atlassian\.net|jira\.com)$/.test(host)
  const anchor = segments.findIndex((segment) => jiraAnchors.has(segment))
  const context = isCloud ? [] : segments.slice(0, Math.max(0, anchor))
  const isNamed = isCloud || [host, ...context].some((part) => part.toLowerCase().includes('jira'))
  if (segments[0] === 'wiki' || (anchor < 0 && !isCloud)) return undefined
  const key = jiraKey(segments, query, isNamed)
  if (!key || (!isNamed && key !== key.toUpperCase())) return undefined
  return {
    tracker: 'jira',
    url: ticketUrlOf(origin, [...context, 'browse', key.toUpperCase()]),
    key: key.toUpperCase(),
  }
}

function jiraKey(segments: string[], query: URLSearchParams, isNamed: boolean): string | undefined {
  const browsed = segments[segments.indexOf('browse') + 1]
  if (segments.includes('browse')) return isTicketKey(browsed) ? browsed : undefined
  const selected = query.get('selectedIssue') ?? undefined
  if (isTicketKey(selected) && (isNamed || segments.includes('secure'))) return selected
  const isBelowProject = segments.includes('projects') && /^(issues|queues)$/.test(segments.at(-2) ?? '')
  const isInQueue = segments.includes('queues') || segments.includes('portal') || segments.at(-2) === 'issues'
  const last = segments.at(-1)
  return isTicketKey(last) && (isBelowProject || (isNamed && isInQueue)) ? last : undefined
}

/** Linear: `/workspace/issue/OPS-88/any-title`; the title is dropped. Key: 'OPS-88'. */
export function readLinear({ origin, segments }: TicketAddress): RecognisedTicket | undefined {
  const [workspace, issue, key] = segments
  if (!workspace || issue !== 'issue' || !isTicketKey(key)) return undefined
  return {
    tracker: 'linear',
    url: ticketUrlOf(origin, [workspace.toLowerCase(), 'issue', key.toUpperCase()]),
    key: key.toUpperCase(),
  }
}

/** Backlog (Nulab): `/view/SHOP-21` on a space of backlog.com, backlog.jp or backlogtool.com. Key: 'SHOP-21'. */
export function readBacklog({ origin, segments }: TicketAddress): RecognisedTicket | undefined {
  const [view, key] = segments
  if (view !== 'view' || !isTicketKey(key)) return undefined
  return {
    tracker: 'backlog',
    url: ticketUrlOf(origin, ['view', key.toUpperCase()]),
    key: key.toUpperCase(),
  }
}

/**
 * Shortcut, formerly Clubhouse: `/workspace/story/1234/any-title`; the title is dropped. Key: 'sc-1234', Shortcut's own
 * form.
 */
export function readShortcut({ origin, segments }: TicketAddress): RecognisedTicket | undefined {
  const [workspace, story, number] = segments
  if (!workspace || story !== 'story' || !isTicketNumber(number)) return undefined
  return {
    tracker: 'shortcut',
    url: ticketUrlOf(origin.replace('app.clubhouse.io', 'app.shortcut.com'), [
      workspace.toLowerCase(),
      'story',
      number,
    ]),
    key: `sc-${number}`,
  }
}
