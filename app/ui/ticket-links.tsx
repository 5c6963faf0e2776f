export type LinkedTicket = { id: number; url: string; key: string }

/** The tickets of a pain point by their keys; each opens in its tracker. */
export function TicketLinks({ tickets }: { tickets: LinkedTicket[] }) {
  return (
    <>
      {tickets.map((ticket) => (
        <a
          key={ticket.id}
          href={ticket.url}
          rel="noreferrer"
          className="wrap-anywhere inline-flex min-h-target items-center text-xs"
        >
          {ticket.key}
        </a>
      ))}
    </>
  )
}
