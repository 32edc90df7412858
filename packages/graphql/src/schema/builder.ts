import SchemaBuilder from '@pothos/core'
import type { GraphqlContext } from '../graphql-context.ts'

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

export const builder = new SchemaBuilder<SchemaTypes>({ defaultFieldNullability: false })

export type Builder = typeof builder
