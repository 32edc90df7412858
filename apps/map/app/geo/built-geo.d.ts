// Built by scripts/make-geo.ts and ignored by git, so the imports must stand without the files; each reader names its type.
declare module '*/geo/outlines.json' {
  const outlines: unknown
  export default outlines
}
