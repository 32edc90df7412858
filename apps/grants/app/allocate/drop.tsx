import { valueOf, type PostedForm } from '../components/read-form.ts'

/** A box that takes something of the form away when it is kept. */
export function Drop({ name, label, typed }: { name: string; label: string; typed: PostedForm }) {
  return (
    <label className="gr-drop">
      <input type="checkbox" name={name} value="1" defaultChecked={valueOf(typed, name) !== ''} />
      {label}
    </label>
  )
}
