/** What every file of the index begins with, once unpacked: Pagefind's signature. */
const SIGNATURE = 'pagefind_dcd'.length

/**
 * Downloads a file of the index that is compressed as it lies.
 * @throws when it is not there, or is none
 */
export async function fetchPacked(address: URL): Promise<Uint8Array> {
  const response = await fetch(address)
  if (!response.ok || !response.body) throw new Error(`${address}: ${response.status}`)
  const unpacked = new Response(response.body.pipeThrough(new DecompressionStream('gzip')))
  return new Uint8Array(await unpacked.arrayBuffer(), SIGNATURE)
}
