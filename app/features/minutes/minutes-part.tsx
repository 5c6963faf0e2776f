import { Link } from '@remix-run/react'

export type PartRow = {
  heading: string | null
  groups: { heading: string; items: ItemRow[]; more: string | null }[]
}

type ItemRow = {
  text: string
  to: string | null
  about: string[]
  tickets: { key: string; url: string }[]
  below: string[]
}

/** The minutes of one agenda block, by kind of record. */
export function MinutesPart({ part }: { part: PartRow }) {
  const isWhole = part.heading === null
  return (
    <section className="mb-6 break-inside-avoid-page">
      {!isWhole && <h2 className="wrap-anywhere mb-1 font-semibold text-[15px]">{part.heading}</h2>}
      {part.groups.map((group) => (
        <div key={group.heading} className="mb-3">
          {isWhole ? (
            <h2 className="font-semibold text-[13px] text-muted">{group.heading}</h2>
          ) : (
            <h3 className="font-semibold text-[13px] text-muted">{group.heading}</h3>
          )}
          <ul className="list-disc ps-5">
            {group.items.map((item, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: why: minutes are read, and two lines may be alike.
              <MinutesItem key={place} item={item} />
            ))}
          </ul>
          {group.more && <p className="ps-5 text-muted">{group.more}</p>}
        </div>
      ))}
    </section>
  )
}

function MinutesItem({ item }: { item: ItemRow }) {
  const { text, to, about, tickets, below } = item
  return (
    <li className="wrap-anywhere py-0.5">
      {to ? (
        <Link to={to} className="text-text">
          {text}
        </Link>
      ) : (
        <span className="whitespace-pre-wrap">{text}</span>
      )}
      {about.length > 0 && <span className="text-muted"> · {about.join(' · ')}</span>}
      {tickets.map(({ key, url }) => (
        <a key={url} href={url} rel="noreferrer" className="ms-2 underline">
          {key}
        </a>
      ))}
      {below.length > 0 && (
        <ul className="list-none ps-3 text-muted">
          {below.map((line, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: why: as above.
            <li key={place} className="whitespace-pre-wrap">
              {line}
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}
