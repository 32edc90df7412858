/** A hash or a signature in groups of eight, so that two of them can be compared by eye. */
export function HashCode({ hex }: { hex: string }) {
  const groups = hex.includes('-') ? [hex] : (hex.match(/.{1,8}/g) ?? [])
  return (
    <code className="gr-hash">
      {groups.map((group, index) => (
        <span key={index}>{group}</span>
      ))}
    </code>
  )
}
