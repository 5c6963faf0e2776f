/** The values of a form's fields, by name; a repeated field has several. */
export type Typed = Map<string, string[]>

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** What a person typed or chose, without hidden fields. */
export function readTyped(form: HTMLFormElement): Typed {
  const typed: Typed = new Map()
  for (const control of listControls(form)) {
    const values = typed.get(control.name) ?? []
    typed.set(control.name, isTicked(control) ? [...values, control.value] : values)
  }
  return typed
}

/** What was typed since the form was sent: the fields whose values differ from then. */
export function typedSince(sent: Typed, now: Typed): Typed {
  return new Map([...now].filter(([name, values]) => sent.get(name)?.join('\0') !== values.join('\0')))
}

/** Whether somebody is typing into this field: it has the focus and its initial value was changed. */
export function isTypedInto(field: Element | null): boolean {
  const isField = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement
  return isField && field === document.activeElement && field.value !== field.defaultValue
}

/** Restores it in a form that was reset. */
export function typeAgain(form: HTMLFormElement, typed: Typed): void {
  for (const control of listControls(form)) {
    const values = typed.get(control.name)
    if (!values) continue
    if (isTickable(control)) control.checked = values.includes(control.value)
    else control.value = values[0] ?? ''
  }
}

function listControls(form: HTMLFormElement): Control[] {
  const controls = [...form.elements] as Control[] // why: a form's other elements, buttons and fieldsets, are filtered out next.
  return controls.filter(({ name, type }) => name !== '' && !/^(hidden|submit|button|fieldset)$/.test(type))
}

function isTickable(control: Control): control is HTMLInputElement {
  return control.type === 'checkbox' || control.type === 'radio'
}

function isTicked(control: Control): boolean {
  return !isTickable(control) || control.checked
}
