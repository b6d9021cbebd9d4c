import { useFetchClient } from '@strapi/strapi/admin'
import { Button } from '@strapi/design-system'
import { Download } from '@strapi/icons'
import { useState } from 'react'
import { useReport } from '../ui/useReport'

interface CsvButtonProps {
  documentId: string
  naam: string
}

/** Keeps the report as a file for a spreadsheet. */
export function CsvButton({ documentId, naam }: CsvButtonProps) {
  const { get } = useFetchClient()
  const [isBusy, setIsBusy] = useState(false)
  const report = useReport()

  async function download() {
    setIsBusy(true)
    try {
      const { data } = await get(`/keuzehulp/uitvraagronden/${documentId}/verslag.csv`, {
        responseType: 'blob',
      })
      saveFile(data, `verslag ${naam}.csv`)
    } catch (error) {
      report({ error }, '')
    } finally {
      setIsBusy(false)
    }
  }

  return (
    <Button startIcon={<Download />} loading={isBusy} onClick={() => void download()}>
      Verslag als CSV
    </Button>
  )
}

/** The address needs the account of who asks, so the file is fetched first and then offered. */
function saveFile(data: Blob, naam: string): void {
  const url = URL.createObjectURL(data)
  const link = document.createElement('a')
  link.href = url
  link.download = naam
  link.click()
  URL.revokeObjectURL(url)
}
