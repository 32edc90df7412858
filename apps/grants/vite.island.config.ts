import { islandsConfig } from '@academy/web/build/islands-config'

export default islandsConfig({ 'keep-text': 'island/keep-text.ts', passkey: 'island/passkey.ts' })
