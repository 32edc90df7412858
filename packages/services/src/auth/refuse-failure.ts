import { DomainError } from '@academy/domain/domain-error'

/** Turns an answer of better-auth that is none into a refusal; what it cannot name is a bug. */
export async function refuseFailure(response: Response): Promise<void> {
  if (response.ok) return
  if (response.status === 429) {
    const { code } = (await response.json().catch(() => ({}))) as { code?: string }
    const minutes = Math.max(1, Math.ceil(Number(response.headers.get('x-retry-after') ?? 60) / 60))
    throw new DomainError('too-many', code === 'MAILBOX' ? 'mailbox' : 'address', { minutes })
  }
  if (response.status === 403) throw new DomainError('not-allowed', 'other-site')
  throw new Error(`sign-in answered ${response.status}`)
}
