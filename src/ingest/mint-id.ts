import { pinyin } from 'pinyin-pro'
import type { Issuer } from '../report/front-matter.ts'
import type { DescribedFields } from './describe/describe.ts'
import { placeOfName } from './describe/place-of-name.ts'

/** What a body of a kind is called in an id, whatever form its name takes from year to year. */
const KIND_SLUGS: Readonly<Partial<Record<Issuer['kind'], string>>> = {
  government: 'zhengfu',
  'zone-committee': 'guanweihui',
  'party-committee': 'dangwei',
}

/**
 * Mints a report's id from its region's path, its issuer and its year: `hubei-wuhan-sifaju-2024`. Minted once, at
 * accession, then pinned: a later, better description never changes it.
 * @param digest SHA-256 of the seed: its start stands in for what is not known, so that ids stay apart
 */
export function mintId(fields: DescribedFields, digest: string): string {
  const issuer = fields.issuers.find(({ kind }) => kind !== 'party-committee') ?? fields.issuers[0]
  const place = fields.region?.split('/') ?? []
  const township = fields.township ? [slug(fields.township)] : []
  const body = issuer ? bodySlug(issuer, fields) : `weizhi${digest.slice(0, 8)}`
  return [...place, ...township, body, String(fields.year)].filter((part) => part !== '').join('-')
}

function bodySlug(issuer: Issuer, fields: DescribedFields): string {
  // Without a place before it, an id must name the body whole: a government of a place that many share is no 政府 alone.
  if (fields.region === null && fields.township === null) return slug(issuer.name)
  const known = KIND_SLUGS[issuer.kind]
  if (known) return known
  if (issuer.kind === 'township-office') return issuer.name.endsWith('政府') ? 'zhengfu' : 'banshichu'
  const place = placeOfName(issuer.name, fields.year)
  const rest = Array.from(issuer.name)
    .slice(place?.length ?? 0)
    .join('')
  const own = fields.township ? rest.slice(rest.indexOf(fields.township) + fields.township.length) : rest
  return slug(own === '' ? issuer.name : own)
}

/** Pinyin without tones or spaces; what has no pinyin is left out. */
function slug(name: string): string {
  return pinyin(name, { toneType: 'none', type: 'array', nonZh: 'removed', v: true })
    .join('')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
}
