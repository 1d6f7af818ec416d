import type { DoubtRule, Suspicion } from './doubt-rule.ts'

/** An address of the web with Han on both sides and nothing between: a site put its mark into the sentence. */
const WATERMARK =
  /(?<=\p{Script=Han})(?:https?:\/\/|www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|cn|net|org|cc|info)(?:\/[\w./-]*)?(?=\p{Script=Han})/giu

export const watermark: DoubtRule = {
  id: 'watermark',
  label: '夹入网址',
  reason: '词句中间夹着网址，两边都紧接汉字：是转载网站插入的水印；水印起于何处不能确定，故不删。',
  example: {
    damaged: '扛牢法治建设第一文库每日更新www.example.com责任人职责。',
    marked: 'www.example.com',
    clean: '在政府网站(www.example.gov.cn)公开,网址:www.example.com。',
  },
  find: (paragraph) =>
    marked(paragraph, WATERMARK, (words) => `存疑。“${words}”夹在词句中间，疑为转载网站的水印，未删。`),
}

/** `?` and a mark, or signs no Chinese text has: bytes that came out of step and could not be brought back. */
const BYTES = /\?[!(),:;?。]\S{0,2}|\?\p{Script=Han}[A-Za-z]|[\u2500-\u257f\u3040-\u312f\ufffd\ue000-\uf8ff]+/gu

export const byteDamage: DoubtRule = {
  id: 'byte-damage',
  label: '错位字节',
  reason: '问号后紧接标点，或出现汉语公文没有的符号：是转码时错位的字节；原字不能证实，故不改。',
  example: {
    damaged: '依法行政水平不断提高?!兑范性文件管理得到加强。',
    marked: '?!兑范',
    clean: '工作力量是否足够?这需要回答。',
  },
  find: (paragraph) =>
    marked(paragraph, BYTES, (words) => `存疑。“${words}”疑为转码时错位的字节，原字无从证实，未改。`),
}

/** A reading with a tone mark in brackets after its character. */
const READING = /\p{Script=Han}\(\s*[a-z]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-z]*\s*\)/gu

export const leftReading: DoubtRule = {
  id: 'left-reading',
  label: '夹注拼音',
  reason: '字后括注带声调的拼音，而全文不足以证明是镜像站逐字插入：可能是作者所注，故不删。',
  example: {
    damaged: '健全调(diào)解机制。',
    marked: '调(diào)',
    clean: '推广“浙里办”(app)和村(居)法律顾问。',
  },
  find: (paragraph) => marked(paragraph, READING, (words) => `存疑。“${words}”所注拼音疑为转载网站插入，未删。`),
}

function marked(paragraph: string, pattern: RegExp, message: (words: string) => string): Suspicion[] {
  return [...paragraph.matchAll(pattern)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
    message: message(words),
  }))
}
