/** Finishes or reopens a decision; false when the request did not reach the server. */
export async function answerDecision(decisionId: number, verb: 'finish' | 'reopen'): Promise<boolean> {
  const response = await fetch(`/decisions/${decisionId}/${verb}`, {
    method: 'POST',
    redirect: 'manual',
  }).catch(() => undefined)
  // Success redirects to a page; a refusal does not.
  return response?.type === 'opaqueredirect'
}
