/** Marks a decision as carried out, or opens it again; false when that did not reach the server. */
export async function answerDecision(decisionId: number, verb: 'finish' | 'reopen'): Promise<boolean> {
  const response = await fetch(`/decisions/${decisionId}/${verb}`, {
    method: 'POST',
    redirect: 'manual',
  }).catch(() => undefined)
  // The answer leads back to a page; a refusal does not.
  return response?.type === 'opaqueredirect'
}
