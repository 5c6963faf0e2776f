import { useTranslation } from 'react-i18next'

export type ShownNotes = { painPointId: number; title: string; html: string }

/** The notes of a pain point, then those of everything merged into it. */
export function Notes({ painPointId, notes }: { painPointId: number; notes: ShownNotes[] }) {
  const { t } = useTranslation('painPoint')
  return notes.map((each) => (
    <div key={each.painPointId} className="mb-2">
      {each.painPointId !== painPointId && (
        <p className="text-muted text-xs">{t('notesOf', { title: each.title })}</p>
      )}
      <div
        className="prose"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: why: made of tokens on the server, which lets no HTML in.
        dangerouslySetInnerHTML={{ __html: each.html }}
      />
    </div>
  ))
}
