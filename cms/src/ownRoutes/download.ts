/** What a route answers with when it gives a file to keep instead of JSON. */
export class Download {
  constructor(
    readonly naam: string,
    readonly soort: string,
    readonly inhoud: string,
  ) {}

  /** Says what the file is and how it is called, in letters that every header can carry. */
  get headers(): Record<string, string> {
    const plain = this.naam
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/[^\w.-]+/g, '-')
    return {
      'content-type': `${this.soort}; charset=utf-8`,
      'content-disposition': `attachment; filename="${plain}"`,
      'x-content-type-options': 'nosniff',
    }
  }
}
