/** The new media library has no Dutch translation yet; the one before it has. */
export default {
  useLegacyMediaLibrary: true,
}
