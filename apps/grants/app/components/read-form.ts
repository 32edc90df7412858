/** What a form posted, with an input of several values as a list. Files are none of ours and passed over. */
export type PostedForm = Record<string, string | string[]>

export async function readForm(request: Request): Promise<PostedForm> {
  return toPostedForm(await request.formData())
}

function toPostedForm(form: FormData): PostedForm {
  const posted: PostedForm = {}
  for (const name of new Set(form.keys())) {
    const values = form.getAll(name).filter((value) => typeof value === 'string')
    posted[name] = values.length === 1 ? (values[0] ?? '') : values
  }
  return posted
}

/** The one value of an input; empty where it was not sent. */
export function valueOf(posted: PostedForm, name: string): string {
  const value = posted[name]
  return typeof value === 'string' ? value : (value?.[0] ?? '')
}
