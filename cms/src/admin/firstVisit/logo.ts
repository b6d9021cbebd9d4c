/** The domain fingerprint: five bars, one per domain. */
export const LOGO = `data:image/svg+xml,${encodeURIComponent(
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" role="img" aria-label="Keuzehulp">
    <rect x="2" y="4" width="4" height="24" fill="#2f4fa2"/>
    <rect x="8" y="16" width="4" height="12" fill="#0b6b5e"/>
    <rect x="14" y="4" width="4" height="24" fill="#96500a"/>
    <rect x="20" y="25" width="4" height="3" fill="#80307a"/>
    <rect x="26" y="16" width="4" height="12" fill="#b02a37"/>
  </svg>`,
)}`
