import { Link, type LinkProps } from '@remix-run/react'
import { type ButtonHTMLAttributes, forwardRef } from 'react'

type Look = { primary?: boolean }

function lookOf(primary: boolean | undefined, className = '') {
  return `button ${primary ? 'button-primary' : ''} ${className}`
}

export const Button = forwardRef<HTMLButtonElement, ButtonHTMLAttributes<HTMLButtonElement> & Look>(
  function Button({ primary, className, type = 'submit', ...props }, ref) {
    return <button {...props} ref={ref} type={type} className={lookOf(primary, className)} />
  },
)

export function ButtonLink({ primary, className, ...props }: LinkProps & Look) {
  return <Link {...props} className={lookOf(primary, className)} />
}
