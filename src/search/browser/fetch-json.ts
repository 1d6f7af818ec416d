/** Downloads a JSON file of ours. What is in it is as our own build wrote it. */
export async function fetchJson<T>(address: URL, init?: RequestInit): Promise<T> {
  return (await fetch(address, init)).json()
}
