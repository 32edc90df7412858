// oxlint-disable-next-line import/default -- the text of the file, which Vite gives as one
import script from '../../../../../docs/verify-allocation.mjs?raw'
import { publicFile } from '../../results/public-file.ts'

/** The script of the documentation with which anybody checks a published division. */
export function loader() {
  return publicFile('verify-allocation', 'mjs', script)
}
