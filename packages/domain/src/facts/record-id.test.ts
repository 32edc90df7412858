import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { recordId, uuidv5, type Sha1 } from './record-id.ts'

const sha1: Sha1 = (bytes) => new Uint8Array(createHash('sha1').update(bytes).digest())
const dns = '6ba7b810-9dad-11d1-80b4-00c04fd430c8'

describe('the id of a record', () => {
  it('is made as RFC 9562 says, whose example it answers (appendix A.4)', () => {
    expect(uuidv5(sha1, dns, 'www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2')
  })

  it('reads the name as UTF-8', () => {
    expect(uuidv5(sha1, dns, 'llŷn.example')).toBe('78315d59-1ff2-5f63-8420-833cffb0f7c4')
  })

  it('is the same for ever', () => {
    expect(recordId(sha1, 'scheme', ['bromley-by-bow'])).toBe('e2e04cdf-876a-57b3-b6df-b12dc479ec9f')
    expect(recordId(sha1, 'area', ['icb', 'E54000030', '2026-04'])).toBe(
      '19fb24e8-7626-5c71-ab82-5a25b9781103',
    )
  })

  it('differs between kinds, and is not given to a record without a name', () => {
    expect(recordId(sha1, 'organisation', ['frome'])).not.toBe(recordId(sha1, 'scheme', ['frome']))
    expect(() => recordId(sha1, 'scheme', [''])).toThrow('no name')
  })
})
