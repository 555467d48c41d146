declare module 'write-good' {
  // biome-ignore lint/style/noDefaultExport: that is how the package exports it.
  export default function writeGood(text: string): readonly object[]
}
