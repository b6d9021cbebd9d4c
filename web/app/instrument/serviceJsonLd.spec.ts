import { describe, expect, it } from 'vitest'
import { anInstrument } from '../testing/builders'
import { serviceJsonLd } from './serviceJsonLd'

describe('serviceJsonLd', () => {
  it('describes the instrument as a service', () => {
    const data = JSON.parse(serviceJsonLd(anInstrument(), 'https://voorbeeld.example/x'))
    expect(data).toMatchObject({
      '@type': 'Service',
      name: 'JOBS-training',
      serviceType: ['Sollicitatievaardigheden'],
      provider: { name: 'Werkbedrijf Voorbeeldstad' },
    })
    expect(data).not.toHaveProperty('offers')
  })

  it('cannot end the script it stands in', () => {
    const json = serviceJsonLd(
      anInstrument({ naam: '</script><script>alert(1)' }),
      'https://x.example',
    )
    expect(json).not.toContain('<')
    expect(JSON.parse(json).name).toBe('</script><script>alert(1)')
  })
})
