import { Box } from '@strapi/design-system'

/** How far something is, as a line; the number stands beside it in words. */
export function ProgressLine({ percentage, label }: { percentage: number; label: string }) {
  return (
    <Box
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percentage}
      background="neutral200"
      height="0.8rem"
      width="100%"
      hasRadius
      overflow="hidden"
    >
      <Box background="primary600" height="100%" width={`${percentage}%`} />
    </Box>
  )
}
