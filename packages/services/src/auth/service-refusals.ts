/** Why somebody came back from an identity service without being signed in. */
export type ServiceRefusal =
  'service-expired' | 'service-declined' | 'service-unproven' | 'service-away' | 'service-refused'

const refusals: Partial<Record<string, ServiceRefusal>> = {
  // Another browser, a second time, or more than ten minutes.
  state_mismatch: 'service-expired',
  state_not_found: 'service-expired',
  state_invalid: 'service-expired',
  access_denied: 'service-declined',
  account_not_linked: 'service-unproven',
  email_not_found: 'service-unproven',
  email_not_verified: 'service-unproven',
  invalid_code: 'service-away',
  oauth_provider_not_found: 'service-away',
  server_error: 'service-away',
  temporarily_unavailable: 'service-away',
}

export function refusalOf(code: string | null): ServiceRefusal {
  return refusals[code ?? ''] ?? 'service-refused'
}
