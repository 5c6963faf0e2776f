import type { FieldMetadata } from '@conform-to/react'
import { getFieldsetProps, getInputProps, getSelectProps, getTextareaProps } from '@conform-to/react'
import type { InputHTMLAttributes, ReactNode, TextareaHTMLAttributes } from 'react'
import { useTranslation } from 'react-i18next'
import { keepConversionEnter } from './ime-enter.ts'
import { describeProblem } from './problem.ts'

// biome-ignore lint/suspicious/noExplicitAny: why: each field's own value type does not matter to how it is shown.
type AnyField = FieldMetadata<any, any, string[]>

type Labelled = { field: AnyField; label: ReactNode; hint?: ReactNode; optional?: boolean }

/** The errors of a field, in the reader's language; the control refers to them by aria-describedby. */
function FieldProblems({ field }: { field: AnyField }) {
  const { t } = useTranslation('problems')
  if (!field.errors) return null
  return (
    <p id={field.errorId} className="mt-0.5 text-bad text-xs">
      {field.errors.map((text) => describeProblem(text, t)).join(' ')}
    </p>
  )
}

function Caption({ label, hint, optional, field }: Labelled) {
  const { t } = useTranslation('shell')
  return (
    <>
      {label}
      {optional && <span className="ms-1 font-normal text-muted">({t('optional')})</span>}
      {hint && (
        <span id={field.descriptionId} className="ms-2 font-normal text-muted">
          {hint}
        </span>
      )}
    </>
  )
}

const captionLook = 'mb-0.5 block font-semibold text-xs'

function Row(props: Labelled & { children: ReactNode }) {
  return (
    <div className="mb-3">
      <label htmlFor={props.field.id} className={captionLook}>
        <Caption {...props} />
      </label>
      {props.children}
      <FieldProblems field={props.field} />
    </div>
  )
}

type InputType = 'text' | 'date' | 'number' | 'url' | 'search' | 'email' | 'password'

export function TextField({
  field,
  label,
  hint,
  optional,
  type = 'text',
  ...input
}: Labelled & { type?: InputType } & Omit<InputHTMLAttributes<HTMLInputElement>, 'type'>) {
  return (
    <Row field={field} label={label} hint={hint} optional={optional}>
      <input
        onKeyDown={keepConversionEnter}
        {...input}
        {...getInputProps(field, { type })}
        key={field.key}
        className="field"
      />
    </Row>
  )
}

export function TextAreaField({
  field,
  label,
  hint,
  optional,
  rows = 2,
  ...textarea
}: Labelled & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  return (
    <Row field={field} label={label} hint={hint} optional={optional}>
      <textarea {...textarea} {...getTextareaProps(field)} key={field.key} rows={rows} className="field" />
    </Row>
  )
}

export type Choice = { value: string | number; label: ReactNode }

export function SelectField({
  field,
  label,
  hint,
  optional,
  choices,
}: Labelled & { choices: { value: string | number; label: string }[] }) {
  return (
    <Row field={field} label={label} hint={hint} optional={optional}>
      <select {...getSelectProps(field)} key={field.key} className="field">
        {choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </Row>
  )
}

const inRowLook = 'inline-flex min-h-target items-center gap-1.5'
const stackedLook = 'flex min-h-target items-baseline gap-2 border-line border-b py-1.5'

/** Several choices as checkboxes, or one as radio buttons. */
export function ChoiceField({
  field,
  label,
  hint,
  optional,
  choices,
  type,
  isStacked = false,
}: Labelled & {
  choices: Choice[]
  type: 'checkbox' | 'radio'
  /** Each on its own line, for labels of several words. */
  isStacked?: boolean
}) {
  const chosen = [field.initialValue].flat().map(String)
  return (
    <fieldset {...getFieldsetProps(field)} key={field.key} id={field.id} tabIndex={-1} className="mb-3">
      <legend className={captionLook}>
        <Caption field={field} label={label} hint={hint} optional={optional} />
      </legend>
      <div className={isStacked ? '' : 'flex flex-wrap gap-x-4 gap-y-1'}>
        {choices.map(({ value, label }) => (
          <label key={value} className={isStacked ? stackedLook : inRowLook}>
            <input
              type={type}
              name={field.name}
              value={value}
              defaultChecked={chosen.includes(String(value))}
            />
            {label}
          </label>
        ))}
      </div>
      <FieldProblems field={field} />
    </fieldset>
  )
}
