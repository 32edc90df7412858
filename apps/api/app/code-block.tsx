/** Text for a machine. It scrolls in its own frame, which the keyboard reaches. */
export function CodeBlock({ label, code }: { label: string; code: string }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be in reach of the keyboard
    <pre className="api-code" tabIndex={0} role="region" aria-label={label} lang="en">
      <code>{code}</code>
    </pre>
  )
}
