import { readAzureDevops } from '#app/domain/azure-devops-url.ts'
import { readGithub, readGitlab, readRedmine } from '#app/domain/forge-url.ts'
import { readBacklog, readJira, readLinear, readShortcut } from '#app/domain/hosted-tracker-url.ts'
import type { RecognisedTicket, TicketAddress } from '#app/domain/ticket-address.ts'

type Reader = (address: TicketAddress) => RecognisedTicket | undefined

/** Hosts that belong to one tracker: what its reader does not know there is a link, never another tracker. */
const owners: { host: RegExp; read: Reader }[] = [
  { host: /(^|\.)github\.com$|\.ghe\.com$|(^|\.)(github[a-z0-9-]*|ghe)\./, read: readGithub },
  { host: /(^|\.)gitlab[a-z0-9-]*\./, read: readGitlab },
  { host: /\.(atlassian\.net|jira\.com)$/, read: readJira },
  { host: /^linear\.app$/, read: readLinear },
  { host: /\.(backlog\.com|backlog\.jp|backlogtool\.com)$/, read: readBacklog },
  { host: /^dev\.azure\.com$|\.visualstudio\.com$/, read: readAzureDevops },
  { host: /^app\.(shortcut\.com|clubhouse\.io)$/, read: readShortcut },
]

/** Products whose addresses look like Redmine's, GitHub's or Jira's and are none of them. */
const strangers =
  /(^|\.)(sentry|gitea|forgejo|gogs|youtrack)[a-z0-9-]*(\.|$)|^(bitbucket|codeberg)\.org$|^issuetracker\.google\.com$|\.chromium\.org$/

/** Trackers that people run on hosts of any name, the most telling path first. */
const anywhere: Reader[] = [readGitlab, readAzureDevops, readJira, readRedmine, readGithub]

/**
 * Which tracker and which ticket an address means; undefined when it is a link to something else. The host decides
 * where it can; elsewhere the shape of the path does. On a host of no telling name `/a/b/issues/1` is GitHub
 * Enterprise and `/issues/1` or `/a/issues/1` is Redmine. Source: the trackers' own address shapes.
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
