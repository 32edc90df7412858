// Built by scripts/make-geo.ts and ignored by git, so the types must stand without the files.
declare module '*/geo/outlines.json' {
  const outlines: import('./outlines.ts').Outlines
  export default outlines
}

declare module '*/geo/places.json' {
  const places: import('./places.ts').PlacesFile
  export default places
}
