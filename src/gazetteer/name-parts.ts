/** A division's name taken apart: 通道侗族自治县 → 通道 + 侗族自治县. */
export interface NameParts {
  /** What people call the place; never empty. A stem of one character does not stand alone: nobody says 浚 for 浚县. */
  readonly stem: string
  /** The generic part, with the peoples an autonomous area is named for. */
  readonly suffix: string
}

/** Peoples whose names stand in names of autonomous areas without 族. */
const PEOPLE_WITHOUT_ZU = '维吾尔|哈萨克|柯尔克孜|塔吉克|锡伯|蒙古'

/** Peoples whose names stand there with 族. 各族 is “all peoples”. */
const PEOPLE_WITH_ZU =
  '达斡尔|土家|傈僳|仡佬|布依|拉祜|哈尼|纳西|景颇|布朗|毛南|仫佬|普米|独龙|裕固|保安|撒拉|朝鲜|哈萨克|蒙古|' +
  '各|回|满|壮|苗|侗|瑶|畲|土|藏|羌|彝|白|傣|佤|黎|水|怒|东乡'

const AUTONOMOUS = new RegExp(`^(.{2,}?)((?:${PEOPLE_WITHOUT_ZU}|(?:${PEOPLE_WITH_ZU})族)*自治[区州县旗])$`)
const DISTRICT_OF_A_PEOPLE = new RegExp(`^(.{2,}?)((?:${PEOPLE_WITH_ZU})族区)$`)
const TWO_CHARACTER_SUFFIX = /^(.{2,})(地区|新区|矿区|特区|联合旗)$/
/** Of three characters at least: 神农架林区 is a forest district, 万柏林区 is the district 万柏林. */
const FOREST_DISTRICT = /^(.{3,})(林区)$/
const SPECIAL_REGION = /^(.+)(特别行政区)$/
const ONE_CHARACTER_SUFFIX = /^(.+)([省市区县州盟旗])$/

/**
 * Takes the name of a division apart into stem and suffix.
 * A name without a known suffix (西沙群岛) is all stem.
 */
export function nameParts(name: string): NameParts {
  const rules = [
    SPECIAL_REGION,
    AUTONOMOUS,
    DISTRICT_OF_A_PEOPLE,
    TWO_CHARACTER_SUFFIX,
    FOREST_DISTRICT,
    ONE_CHARACTER_SUFFIX,
  ]
  for (const rule of rules) {
    const [, stem, suffix] = rule.exec(name) ?? []
    if (stem !== undefined && suffix !== undefined) return { stem: withoutZu(stem, suffix), suffix }
  }
  return { stem: name, suffix: '' }
}

/** 东乡族自治县 and 鄂温克族自治旗 are named for the people alone: the stem drops 族. */
function withoutZu(stem: string, suffix: string): string {
  return suffix.startsWith('自治') && stem.endsWith('族') ? stem.slice(0, -1) : stem
}
