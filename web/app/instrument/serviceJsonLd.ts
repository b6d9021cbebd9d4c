import type { PublicInstrument } from '@keuzehulp/search'

/** The instrument as a schema.org Service, for search engines; what is unknown is left out. */
export function serviceJsonLd(instrument: PublicInstrument, url: string): string {
  const { naam, samenvatting, leverancier, doelgroepomschrijving, kenmerken, kosten } = instrument
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Service',
    name: naam,
    description: samenvatting ?? undefined,
    url,
    serviceType: kenmerken
      .filter(({ werking }) => werking === 'direct')
      .map((kenmerk) => kenmerk.naam),
    provider: leverancier ? { '@type': 'Organization', name: leverancier.naam } : undefined,
    audience: doelgroepomschrijving
      ? { '@type': 'Audience', audienceType: doelgroepomschrijving }
      : undefined,
    offers: kosten.perTraject === null ? undefined : offer(kosten.perTraject),
  }
  // A text with `</script>` in it must not end the element it stands in.
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}

function offer(price: number) {
  return { '@type': 'Offer', price, priceCurrency: 'EUR' }
}
