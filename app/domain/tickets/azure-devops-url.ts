import { isTicketNumber, type RecognisedTicket, type TicketAddress, ticketUrlOf } from './ticket-address.ts'

/**
 * Azure DevOps: `_workitems/edit/1` and a work item opened on a board (`?workitem=1`), on dev.azure.com, on the older
 * organisation.visualstudio.com, or on a server of the organisation's own. Work item numbers are unique within an
 * organisation, so on the two hosted forms the project is dropped and both become one address. Key: 'contoso#123'.
 */
export function readAzureDevops(address: TicketAddress): RecognisedTicket | undefined {
  const { protocol, origin, host, segments } = address
  const number = workItemNumber(address)
  if (!number) return undefined
  const organisation = host === 'dev.azure.com' ? segments[0] : hostedOrganisation(host)
  if (organisation?.startsWith('_')) return undefined
  if (organisation !== undefined) {
    const name = organisation.toLowerCase()
    return {
      tracker: 'azure_devops',
      url: ticketUrlOf(`${protocol}//dev.azure.com`, [name, '_workitems', 'edit', number]),
      key: `${name}#${number}`,
    }
  }
  const collection = segments.slice(0, workItemsAt(segments))
  return {
    tracker: 'azure_devops',
    url: ticketUrlOf(origin, [...collection, '_workitems', 'edit', number]),
    key: `${collection.at(-1) ?? ''}#${number}`,
  }
}

function hostedOrganisation(host: string): string | undefined {
  return /^([a-z0-9-]+)\.visualstudio\.com$/.exec(host)?.[1]
}

function workItemsAt(segments: string[]): number {
  return segments.findIndex((segment) => segment.toLowerCase() === '_workitems')
}

function workItemNumber({ host, segments, query }: TicketAddress): string | undefined {
  const at = workItemsAt(segments)
  const edited = at >= 0 && segments[at + 1]?.toLowerCase() === 'edit' ? segments[at + 2] : undefined
  if (isTicketNumber(edited)) return edited
  const isHosted = host === 'dev.azure.com' || hostedOrganisation(host) !== undefined
  const shown = query.get('workitem') ?? (at >= 0 ? query.get('id') : null) ?? undefined
  return isHosted && isTicketNumber(shown) ? shown : undefined
}
