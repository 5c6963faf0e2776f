import { useTranslation } from 'react-i18next'

/** The name of a table's rows, in the reader's language; for audited tables the audit log's word. */
export function useTableWords(): (table: string) => string {
  const { t } = useTranslation(['redaction', 'audit'])
  const known: Record<string, string> = {
    ...t('audit:tables', { returnObjects: true }),
    ...t('redaction:tables', { returnObjects: true }),
  }
  return (table) => known[table] ?? table
}
