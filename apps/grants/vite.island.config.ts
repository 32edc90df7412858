import { islandsConfig } from '@academy/web/build/islands-config'

export default islandsConfig({
  'keep-text': 'island/keep-text.ts',
  leaving: 'island/leaving.ts',
  'live-scenario': 'island/live-scenario.ts',
  passkey: 'island/passkey.ts',
  upload: 'island/upload.ts',
})
