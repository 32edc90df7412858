import { z } from 'zod'
import { ofType, type Policy } from './policy.ts'

const many = z.union([z.string(), z.array(z.string())]).transform((value) => [value].flat())
const document = z.object({
  Statement: z.array(
    z.object({
      Effect: z.string(),
      Action: many.optional(),
      NotAction: many.optional(),
      Resource: many.optional(),
      NotResource: many.optional(),
    }),
  ),
})

/** Actions for which AWS defines no narrower resource than everything. */
const UNBOUND = new Set(['ecr:GetAuthorizationToken'])

/** No role may do everything, do anything to everything, or everything but. */
export const permissions: Policy = {
  name: 'permissions',
  violations(graph) {
    return ofType(graph, 'aws:iam/rolePolicy:RolePolicy').flatMap((policy) => {
      const { Statement } = document.parse(JSON.parse(String(policy.inputs['policy'])))
      return Statement.filter(({ Effect }) => Effect === 'Allow').flatMap((statement) => {
        const actions = statement.Action ?? []
        const wide = actions
          .filter((action) => action.endsWith('*'))
          .map((action) => `the wildcard ${action}`)
        const everywhere = (statement.Resource ?? []).includes('*')
          ? actions.filter((action) => !UNBOUND.has(action)).map((action) => `${action} on everything`)
          : []
        const inverted = statement.NotAction || statement.NotResource ? ['everything but what it names'] : []
        return [...wide, ...everywhere, ...inverted].map(
          (what) => `Role policy ${policy.name} allows ${what}.`,
        )
      })
    })
  },
}
