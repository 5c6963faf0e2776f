import type { InputHTMLAttributes, ReactNode } from 'react'
import { keepConversionEnter } from './ime-enter.ts'

export type Option = [value: string, text: string]

/** A filter's field with its caption. */
function Captioned({ caption, children }: { caption: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: why: the control is the child.
    <label className="grow basis-32 font-semibold text-xs sm:grow-0">
      {caption}
      {children}
    </label>
  )
}

/** A choice of one filter value; `none` is the label for no value. */
export function Picker({
  caption,
  name,
  value,
  none,
  choices,
}: {
  caption: string
  name: string
  value?: string | null
  none?: string
  choices: Option[]
}) {
  return (
    <Captioned caption={caption}>
      <select key={value} name={name} defaultValue={value ?? ''} className="field font-normal">
        {none !== undefined && <option value="">{none}</option>}
        {choices.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </Captioned>
  )
}

/** A filter value to type. */
export function Typed({
  caption,
  value,
  ...input
}: { caption: string; value?: string | number | null } & Omit<
  InputHTMLAttributes<HTMLInputElement>,
  'value'
>) {
  return (
    <Captioned caption={caption}>
      <input
        key={value}
        type="text"
        {...input}
        defaultValue={value ?? ''}
        className="field font-normal"
        onKeyDown={keepConversionEnter}
      />
    </Captioned>
  )
}
