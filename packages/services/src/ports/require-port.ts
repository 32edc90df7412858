import type { ServiceContext } from '../service-context.ts'
import type { Ports } from './ports.ts'

/** The port that an operation cannot do without. A door that did not fill it has a bug, which is thrown. */
export function requirePort<Name extends keyof Ports>(
  { ports }: Pick<ServiceContext, 'ports'>,
  name: Name,
): Ports[Name] {
  const port: Ports[Name] | undefined = ports[name]
  if (port === undefined) throw new Error(`this door has no port ${name}`)
  return port
}
