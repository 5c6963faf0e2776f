import ts from 'typescript'
import { listNodes, type SourceFile } from './source-files.ts'

/** The texts in the code of a file, and whether it translates. */
export type Texts = { literals: Set<string>; patterns: RegExp[]; translates: boolean; takesSubtrees: boolean }

export function listTexts(file: SourceFile): Texts {
  const nodes = listNodes(file)
  const literals = nodes.filter((node) => ts.isStringLiteralLike(node)).map((node) => node.text)
  const patterns = nodes.filter((node) => ts.isTemplateExpression(node)).flatMap(patternOf)
  // problem('tooLong') names a text of the namespace that its function is for.
  const namespaces = /\bproblem\(/.test(file.text) ? ['problems'] : []
  return {
    literals: new Set([...literals, ...namespaces]),
    patterns,
    takesSubtrees: file.text.includes('returnObjects'),
    translates: /\buseTranslation\(|\bgetTranslator\(/.test(file.text),
  }
}

/**
 * Is the key 'namespace:path' used in any of these files? A file that translates uses the keys of the
 * namespaces it names; a word in a file that does not (a domain value, a problem) may be translated by another.
 */
export function isUsed(key: string, files: Texts[]): boolean {
  const [namespace = '', path = ''] = key.split(':')
  return files.some((file) => {
    const knowsNamespace = !file.translates || file.literals.has(namespace)
    return subtreesOf(key, file).some((named) => has(file, named)) || (knowsNamespace && has(file, path))
  })
}

/** The key itself, and where whole subtrees are taken (returnObjects) each subtree that contains it. */
function subtreesOf(key: string, { takesSubtrees }: Texts) {
  const parts = key.split('.')
  return takesSubtrees ? parts.map((_part, index) => parts.slice(0, index + 1).join('.')) : [key]
}

function has({ literals, patterns }: Texts, key: string) {
  return literals.has(key) || patterns.some((pattern) => pattern.test(key))
}

/** `states.${state}` is every key under states; a template without any word of its own stands for none. */
function patternOf(template: ts.TemplateExpression): RegExp[] {
  const parts = [template.head.text, ...template.templateSpans.map((span) => span.literal.text)]
  if (!/\w/.test(parts.join('').replace(/^\w+:/, ''))) return []
  return [new RegExp(`^${parts.map((part) => part.replace(/[^\w:]/g, '\\$&')).join('.+')}$`)]
}
