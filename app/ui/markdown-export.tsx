import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './button.tsx'

/** Exports a page as Markdown: opened, downloaded, or copied where scripts run. `at` is the Markdown's address. */
export function MarkdownExport({ at, fileName }: { at: string; fileName: string }) {
  const { t } = useTranslation('shell')
  const [canCopy, setCanCopy] = useState(false)
  const [outcome, setOutcome] = useState<'copied' | 'copyFailed'>()
  // Only known in the browser; over plain http from another host it is not available.
  useEffect(() => setCanCopy(navigator.clipboard !== undefined && 'ClipboardItem' in window), [])
  const copy = async () => {
    // Passed as a promise: a browser allows copying only right after the press, not when the response arrives.
    const item = new ClipboardItem({ 'text/plain': fetchText(at) })
    await navigator.clipboard.write([item]).then(
      () => setOutcome('copied'),
      () => setOutcome('copyFailed'),
    )
  }
  return (
    <>
      <span role="status" className="self-center text-muted text-xs">
        {outcome && t(outcome)}
      </span>
      {canCopy ? (
        <Button type="button" onClick={copy}>
          {t('copyMarkdown')}
        </Button>
      ) : (
        <a href={at} className="button">
          {t('markdown')}
        </a>
      )}
      <a href={at} download={fileName} className="button">
        {t('download')}
      </a>
    </>
  )
}

async function fetchText(at: string): Promise<Blob> {
  const answer = await fetch(at)
  // A session that ended in the meantime answers with a page, which nobody wants to paste.
  if (!answer.ok || !answer.headers.get('Content-Type')?.startsWith('text/markdown')) throw new Error(at)
  return answer.blob().then((blob) => new Blob([blob], { type: 'text/plain' }))
}
