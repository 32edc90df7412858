export interface BrowserName {
  /** `null` where it is none of those that most people have. */
  browser: 'Chrome' | 'Edge' | 'Firefox' | 'Opera' | 'Safari' | 'Samsung Internet' | null
  system: 'Android' | 'ChromeOS' | 'iPad' | 'iPhone' | 'Linux' | 'Mac' | 'Windows' | null
}

// The first that fits: most browsers name others too, for the sake of old sites.
const BROWSERS = [
  ['Edge', /\bEdg(?:e|A|iOS)?\//],
  ['Opera', /\bOPR\//],
  ['Samsung Internet', /\bSamsungBrowser\//],
  ['Firefox', /\b(?:Firefox|FxiOS)\//],
  ['Chrome', /\b(?:HeadlessChrome|Chrome|CriOS)\//],
  ['Safari', /\bVersion\/\S+ .*\bSafari\//],
] as const
const SYSTEMS = [
  ['iPhone', /\biPhone\b/],
  ['iPad', /\biPad\b/],
  ['Android', /\bAndroid\b/],
  ['ChromeOS', /\bCrOS\b/],
  ['Windows', /\bWindows\b/],
  ['Mac', /\bMacintosh\b/],
  ['Linux', /\bLinux\b/],
] as const

/** What a person would call the browser that sent `userAgent`, and what it runs on. Anything may be in that header. */
export function browserName(userAgent: string | null): BrowserName {
  const text = (userAgent ?? '').slice(0, 300)
  return {
    browser: BROWSERS.find(([, pattern]) => pattern.test(text))?.[0] ?? null,
    system: SYSTEMS.find(([, pattern]) => pattern.test(text))?.[0] ?? null,
  }
}
