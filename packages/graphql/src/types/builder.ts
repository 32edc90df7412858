import SchemaBuilder from '@pothos/core'
import type { GraphqlContext } from '../reads/graphql-context.ts'

export interface SchemaTypes {
  Context: GraphqlContext
  DefaultFieldNullability: false
  Scalars: {
    Date: { Input: string; Output: string }
    DateTime: { Input: string; Output: string }
    PartialDate: { Input: string; Output: string }
    Long: { Input: number; Output: number }
  }
}

/** What a reference to a type of this schema is about. */
export type Types = PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>

export const builder = new SchemaBuilder<SchemaTypes>({ defaultFieldNullability: false })

export type Builder = typeof builder
