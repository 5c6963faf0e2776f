import { Form } from '@remix-run/react'
import { Button } from './button.tsx'

export type OnePress = {
  action: string
  submissionKey: string
  row: { painPointId: number; title: string }
  /** The label of the button; screen readers read it with the title of its row. */
  label: string
  values: Record<string, string | number>
  autoFocus?: boolean
  /** Called instead of sending the form. */
  onPress?: (() => void) | undefined
}

/** A form that is a single button, about the pain point of a row. */
export function OnePressForm({
  action,
  submissionKey,
  row,
  label,
  values,
  autoFocus = false,
  onPress,
}: OnePress) {
  const hidden = { submissionKey, painPointId: row.painPointId, ...values }
  return (
    <Form
      method="post"
      action={action}
      preventScrollReset
      onSubmit={(event) => {
        if (!onPress) return
        event.preventDefault()
        onPress()
      }}
    >
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button autoFocus={autoFocus} aria-label={`${label}: ${row.title}`}>
        {label}
      </Button>
    </Form>
  )
}
