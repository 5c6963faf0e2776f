import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '#app/i18n/use-language.ts'
import { Button, ButtonLink } from '#app/ui/button.tsx'

export type BlockRow = {
  id: number
  nameEn: string
  nameJa: string
  entryConditionEn: string | null
  entryConditionJa: string | null
}

const rowLook = 'flex flex-wrap items-center gap-x-3 gap-y-1 border-line border-b py-1.5'

/** The blocks of an agenda in their order; each can be moved, edited and archived. `at` is the agenda's address. */
export function BlockList({ at, blocks }: { at: string; blocks: BlockRow[] }) {
  return (
    <ol>
      {blocks.map((block, index) => (
        <li key={block.id} className={rowLook}>
          <BlockName block={block} />
          <BlockActions
            at={`${at}/blocks/${block.id}`}
            block={block}
            place={index + 1}
            isLast={index + 1 === blocks.length}
          />
        </li>
      ))}
    </ol>
  )
}

/** Archived blocks of the agenda; each can be restored to its place. */
export function ArchivedBlockList({ at, blocks }: { at: string; blocks: BlockRow[] }) {
  const { t } = useTranslation('shell')
  const nameOf = useBlockName()
  return (
    <ul>
      {blocks.map((block) => (
        <li key={block.id} className={rowLook}>
          <BlockName block={block} />
          <Form method="post" action={`${at}/blocks/${block.id}/restore`} preventScrollReset>
            <Button aria-label={`${t('restore')}: ${nameOf(block)}`}>{t('restore')}</Button>
          </Form>
        </li>
      ))}
    </ul>
  )
}

function useBlockName() {
  const language = useLanguage()
  return (block: BlockRow) => (language === 'ja' ? block.nameJa : block.nameEn)
}

function BlockName({ block }: { block: BlockRow }) {
  const language = useLanguage()
  const { entryConditionEn: en, entryConditionJa: ja } = block
  // A condition written in one language only is better shown in that one than not at all.
  const condition = language === 'ja' ? (ja ?? en) : (en ?? ja)
  return (
    <div className="wrap-anywhere min-w-0 flex-1 basis-60">
      {useBlockName()(block)}
      {condition && <small className="block text-muted text-xs">{condition}</small>}
    </div>
  )
}

function BlockActions({
  at,
  block,
  place,
  isLast,
}: {
  at: string
  block: BlockRow
  place: number
  isLast: boolean
}) {
  const { t } = useTranslation(['agenda', 'shell'])
  const name = useBlockName()(block)
  return (
    <div className="flex flex-wrap gap-1.5">
      <MoveForm at={at} place={place - 1} word={t('agenda:moveUp')} name={name} isOff={place === 1} />
      <MoveForm at={at} place={place + 1} word={t('agenda:moveDown')} name={name} isOff={isLast} />
      <ButtonLink to={`${at}/edit`} preventScrollReset aria-label={`${t('shell:edit')}: ${name}`}>
        {t('shell:edit')}
      </ButtonLink>
      <Form method="post" action={`${at}/archive`} preventScrollReset>
        <Button aria-label={`${t('shell:archive')}: ${name}`}>{t('shell:archive')}</Button>
      </Form>
    </div>
  )
}

function MoveForm(props: { at: string; place: number; word: string; name: string; isOff: boolean }) {
  return (
    <Form method="post" action={`${props.at}/move`} preventScrollReset>
      <input type="hidden" name="place" value={props.place} />
      <Button
        disabled={props.isOff}
        className="disabled:opacity-40"
        aria-label={`${props.word}: ${props.name}`}
      >
        {props.word}
      </Button>
    </Form>
  )
}
