/** Which files the importers are for; apart from them, so that asking costs nothing. */

const extensions: ReadonlySet<string> = new Set([
  'docx',
  'eml',
  'htm',
  'html',
  // Named only, so that the answer says why they are not read.
  'doc',
  'docm',
])

export const extensionOf = (name: string): string => /\.([a-z]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? ''

/** True for files worth trying; whether they can be read only their bytes tell. */
export const importable = (name: string): boolean => extensions.has(extensionOf(name))
