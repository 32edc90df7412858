/** The files of the published facts, by the name in their address, with their forms: `geojson` where there are points. */
export const publishedFiles = {
  schemes: ['csv', 'json', 'geojson'],
  services: ['csv', 'json'],
  areas: ['csv', 'json', 'geojson'],
  awards: ['csv', 'json'],
  programmes: ['csv', 'json'],
  evidence: ['csv', 'json'],
  timeline: ['csv', 'json'],
  figures: ['csv', 'json'],
  organisations: ['csv', 'json'],
} as const

export type FileKind = keyof typeof publishedFiles
export type FileFormat = (typeof publishedFiles)[FileKind][number]

export const fileKinds = Object.keys(publishedFiles) as FileKind[]

/** The last part of the address of every file, such as `schemes.csv`. */
export const fileNames = fileKinds.flatMap((kind) =>
  publishedFiles[kind].map((format) => `${kind}.${format}`),
)

/** What a name such as `schemes.csv` stands for; nothing when there is no such file. */
export function readFileName(name: string): { kind: FileKind; format: FileFormat } | undefined {
  const [kind = '', format = '', ...rest] = name.split('.')
  const found = fileKinds.find((one) => one === kind)
  const form = found && publishedFiles[found].find((one) => one === format)
  return found && form && rest.length === 0 ? { kind: found, format: form } : undefined
}
