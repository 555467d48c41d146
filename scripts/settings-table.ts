/** The README's table of settings, from the manifest. */

interface Setting {
  readonly default: unknown
  readonly markdownDescription?: string
  readonly description?: string
}

export interface Manifest {
  readonly contributes: {
    readonly configuration: { readonly properties: Readonly<Record<string, Setting>> }
  }
}

const mark = /(<!-- settings:start -->\n)[\s\S]*?(<!-- settings:end -->)/

/** @returns the README with its table of settings as the manifest has them */
export function withSettings(readme: string, manifest: Manifest): string {
  const rows = Object.entries(manifest.contributes.configuration.properties).map(
    ([name, { default: value, markdownDescription, description }]) =>
      `| \`${name}\` | ${markdownDescription ?? description ?? ''} | \`${JSON.stringify(value)}\` |`,
  )
  const table = ['| setting | what it does | default |', '|---|---|---|', ...rows].join('\n')
  if (!mark.test(readme)) throw new Error('The README has lost its marks for the settings.')
  return readme.replace(mark, (_, start: string, end: string) => `${start}\n${table}\n\n${end}`)
}
