/** The slug of a record in web addresses: words of its name without accents, then what tells it from others of that name. */
export function recordSlug(name: string, apart: string): string {
  return `${plain(name).slice(0, NAME_MAX)}-${plain(apart)}`
    .replaceAll(/-{2,}/g, '-')
    .replaceAll(/^-|-$/g, '')
}

const NAME_MAX = 60

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}
