import { builder } from './builder.ts'

export const Point = builder.objectRef<{ lon: number; lat: number }>('Point').implement({
  description: 'A place on the ground, WGS 84.',
  fields: (t) => ({
    lon: t.exposeFloat('lon', { description: 'Degrees east; west of Greenwich is negative.' }),
    lat: t.exposeFloat('lat', { description: 'Degrees north.' }),
  }),
})
