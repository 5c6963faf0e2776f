import { Link, type LinkProps } from '@remix-run/react'
import type { ButtonHTMLAttributes } from 'react'

type Look = { primary?: boolean }

function lookOf(primary: boolean | undefined, className = '') {
  return `button ${primary ? 'button-primary' : ''} ${className}`
}

export function Button({
  primary,
  className,
  type = 'submit',
  ...props
}: ButtonHTMLAttributes<HTMLButtonElement> & Look) {
  return <button {...props} type={type} className={lookOf(primary, className)} />
}

export function ButtonLink({ primary, className, ...props }: LinkProps & Look) {
  return <Link {...props} className={lookOf(primary, className)} />
}
