import { z } from 'zod'
import { ofType, type Policy } from './policy.ts'

const containers = z.array(
  z.looseObject({ environment: z.array(z.object({ name: z.string(), value: z.string() })).default([]) }),
)
const NAME = /SECRET|PASSWORD|PRIVATE|_KEY$|^(DATABASE|SMTP)_URL$/
/** An address with a password, a secret Mapbox token, an AWS key, a private key. */
const VALUE = /:\/\/[^/\s:]+:[^@\s]+@|^sk\.|^AKIA|-----BEGIN/

/** What a container is given in plain text, anyone who may list tasks can read. */
export const plainSecrets: Policy = {
  name: 'plain-secrets',
  violations(graph) {
    return ofType(graph, 'aws:ecs/taskDefinition:TaskDefinition').flatMap((task) =>
      containers
        .parse(JSON.parse(String(task.inputs['containerDefinitions'])))
        .flatMap(({ environment }) => environment)
        .filter(({ name, value }) => NAME.test(name) || VALUE.test(value))
        .map(({ name }) => `Task ${task.name} holds ${name} in plain text.`),
    )
  },
}
