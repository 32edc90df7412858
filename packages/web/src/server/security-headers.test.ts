import { describe, expect, it } from 'vitest'
import { pagePolicy, securityHeaders } from './security-headers.ts'

describe('securityHeaders', () => {
  it('lets a page load from our own address only, and nobody frame it', () => {
    const policy = pagePolicy()
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/unsafe|https:|\*/)
  })

  it('adds the hosts of a configured map service, and those alone', () => {
    const policy = pagePolicy({
      'connect-src': ['https://api.mapbox.com'],
      'worker-src': ['blob:'],
    })
    expect(policy).toContain("connect-src 'self' https://api.mapbox.com;")
    expect(policy).toContain("worker-src 'self' blob:;")
    expect(policy).toContain("script-src 'self';")
  })

  it('holds browsers to https only where the site is on it', () => {
    expect(securityHeaders({ https: true })).toHaveProperty('strict-transport-security')
    expect(securityHeaders({ https: false })).not.toHaveProperty('strict-transport-security')
  })
})
