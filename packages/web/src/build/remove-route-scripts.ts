import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Deletes the scripts that React Router builds to hydrate each route: our pages are drawn on the server and load none
 * of them. To be called before an app's islands are built into the same folder.
 */
export async function removeRouteScripts(clientFolder: string): Promise<void> {
  const folder = join(clientFolder, 'assets')
  const scripts = (await readdir(folder)).filter((name) => name.endsWith('.js'))
  await Promise.all(scripts.map((name) => rm(join(folder, name), { force: true })))
}
