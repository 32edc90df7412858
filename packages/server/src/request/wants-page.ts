import { prefers } from './prefers.ts'

/** Whether who asks would rather have a page than data: a browser names `text/html`, a program does not. */
export function wantsPage(accept: string | undefined): boolean {
  return prefers(accept, 'text/html')
}
