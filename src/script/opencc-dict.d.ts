/** A dictionary of opencc-js as it ships: `source target|source target|…`. The package types its converters but not these files. */
declare module 'opencc-js/dict/*' {
  const dictionary: string
  // biome-ignore lint/style/noDefaultExport: the shape of the package's files
  export default dictionary
}
