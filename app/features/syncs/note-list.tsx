import { useLanguage } from '#app/i18n/use-language.ts'

export type NoteRow = {
  id: number
  body: string
  block?: { nameEn: string; nameJa: string }
}

/** Notes as they were written, each under its agenda block's name. */
export function NoteList({ notes }: { notes: NoteRow[] }) {
  const language = useLanguage()
  return (
    <ul>
      {notes.map((note) => {
        const block = language === 'ja' ? note.block?.nameJa : note.block?.nameEn
        return (
          <li key={note.id} className="border-line border-b py-1.5">
            {block && <small className="block text-muted text-xs">{block}</small>}
            <p className="wrap-anywhere whitespace-pre-wrap">{note.body}</p>
          </li>
        )
      })}
    </ul>
  )
}
