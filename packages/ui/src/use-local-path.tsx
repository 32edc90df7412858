import { useLanguage } from './language-context.tsx'
import { localPath } from './text/local-path.ts'

/** Turns a path of the site into its address in the page's language. */
export function useLocalPath(): (path: string) => string {
  const language = useLanguage()
  return (path) => localPath(language, path)
}
