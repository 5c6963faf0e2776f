/** The parameters of an address that were ignored, and why; the list below shows the rest. */
export function LeftOut({ title, reasons }: { title: string; reasons: string[] }) {
  if (reasons.length === 0) return null
  return (
    <div role="alert" className="mb-3 rounded-control border border-warn px-3 py-2 text-warn">
      <p>{title}</p>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </div>
  )
}
