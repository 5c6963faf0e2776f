const changeWords = new Set([
  'pull',
  'pulls',
  'pull-requests',
  'pullrequest',
  'pullrequests',
  'merge_requests',
])

/**
 * Whether a path is a proposed change and not a ticket: GitHub `/o/r/pull/1`, Gitea `/o/r/pulls/1`, GitLab
 * `/g/p/-/merge_requests/1`, Bitbucket `…/repos/r/pull-requests/1`, Azure DevOps `…/_git/r/pullrequest/1`, Backlog
 * `/git/P/r/pullRequests/1`, on any host, with anything after the number. `segments` are the parts of the path. The
 * repository before the word has at least two segments, so a page called /pull/1 does not count.
 */
export function isPullRequestPath(segments: string[]): boolean {
  return segments.some(
    (segment, at) =>
      at >= 2 && changeWords.has(segment.toLowerCase()) && /^\d+([.-].*)?$/.test(segments[at + 1] ?? ''),
  )
}
