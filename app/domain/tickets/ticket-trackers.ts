import { readAzureDevops } from './azure-devops-url.ts'
import { readGithub, readGitlab, readRedmine } from './forge-url.ts'
import { readBacklog, readJira, readLinear, readShortcut } from './hosted-tracker-url.ts'
import type { RecognisedTicket, TicketAddress } from './ticket-address.ts'

type Reader = (address: TicketAddress) => RecognisedTicket | undefined

/**
 * Hosts that belong to one tracker: an address there that its reader does not know is a link, never another tracker.
 */
const owners: { host: RegExp; read: Reader }[] = [
  { host: /(^|\.)github\.com$|\.ghe\.com$|(^|\.)(github[a-z0-9-]*|ghe)\./, read: readGithub },
  { host: /(^|\.)gitlab[a-z0-9-]*\./, read: readGitlab },
  { host: /\.(atlassian\.net|jira\.com)$/, read: readJira },
  { host: /^linear\.app$/, read: readLinear },
  { host: /\.(backlog\.com|backlog\.jp|backlogtool\.com)$/, read: readBacklog },
  { host: /^dev\.azure\.com$|\.visualstudio\.com$/, read: readAzureDevops },
  { host: /^app\.(shortcut\.com|clubhouse\.io)$/, read: readShortcut },
]

/** Products whose addresses look like those of Redmine, GitHub or Jira. */
const strangers =
  /(^|\.)(sentry|gitea|forgejo|gogs|youtrack)[a-z0-9-]*(\.|$)|^(bitbucket|codeberg)\.org$|^issuetracker\.google\.com$|\.chromium\.org$/

/** Trackers that run on hosts of any name, those with the most distinctive paths first. */
const anywhere: Reader[] = [readGitlab, readAzureDevops, readJira, readRedmine, readGithub]

/**
 * The tracker and ticket of an address; undefined when it is a link to something else. The host decides if it can,
 * otherwise the form of the path. On an unknown host `/a/b/issues/1` is GitHub Enterprise and `/issues/1` or
 * `/a/issues/1` is Redmine. Source: the trackers' own address forms.
 */
export function recogniseTicket(address: TicketAddress): RecognisedTicket | undefined {
  if (strangers.test(address.host)) return undefined
  const owner = owners.find(({ host }) => host.test(address.host))
  if (owner) return owner.read(address)
  for (const read of anywhere) {
    const ticket = read(address)
    if (ticket) return ticket
  }
  return undefined
}
