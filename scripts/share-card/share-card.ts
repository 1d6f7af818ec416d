/** What the card says. */
interface CardArchive {
  readonly name: string
  readonly description: string
}

/** The card as a page of 1200 × 630 px: the archive's name, what it is, and the seal; paper, ink and vermilion as on the site. */
export function shareCard({ name, description }: CardArchive): string {
  return `<!doctype html><html lang="zh-Hans"><style>
    body { margin: 0; padding: 96px; height: 438px; background: #fdfdfb; color: #1c1a17;
      font: 36px/60px 'Songti SC', 'Noto Serif SC', 'Source Han Serif SC', 'Noto Serif CJK SC', serif; }
    h1 { margin: 0; font-size: 76px; line-height: 108px; }
    p { max-width: 22em; text-wrap: balance; margin: 36px 0 0; color: #5f5b54; }
    div { position: absolute; right: 96px; bottom: 96px; width: 88px; height: 88px; padding: 11px 12px; border-radius: 4px;
      outline: 1.5px solid #fffaf5; outline-offset: -7px; background: #b92f1b; color: #fffaf5;
      font: 700 32px/33px 'Songti SC', 'Noto Serif SC', 'Source Han Serif SC', 'Noto Serif CJK SC', serif; writing-mode: vertical-rl; box-sizing: border-box; }
    hr { position: absolute; left: 96px; right: 240px; bottom: 96px; margin: 0; border: 0; border-top: 1px solid #1c1a17; }
  </style><h1>${name}</h1><p>${description}</p><hr><div>原件在档</div></html>`
}
