const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** HTML that is safe to put into a page as it is. */
export class Html {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

/** Writes HTML; every value that is not HTML itself is escaped. */
export function html(
  parts: TemplateStringsArray,
  ...values: (string | number | Html | readonly Html[])[]
): Html {
  return new Html(parts.reduce((text, part, n) => text + toText(values[n - 1]) + part))
}

function toText(value: string | number | Html | readonly Html[] | undefined): string {
  if (value instanceof Html) return value.text
  if (Array.isArray(value)) return value.map((one: Html) => one.text).join('')
  return String(value ?? '').replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign)
}
