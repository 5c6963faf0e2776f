import { useTranslation } from 'react-i18next'

/** What the rows of a table are called, in the reader's language; those of the audit log by the words it uses. */
export function useTableWords(): (table: string) => string {
  const { t } = useTranslation(['redaction', 'audit'])
  const known: Record<string, string> = {
    ...t('audit:tables', { returnObjects: true }),
    ...t('redaction:tables', { returnObjects: true }),
  }
  return (table) => known[table] ?? table
}
