/**
 * Who presses Back again before a page has come to life stands at another address than the page
 * was made for. Then the page of that address is loaded afresh.
 */
export default defineNuxtPlugin({
  name: 'reload-when-moved',
  enforce: 'pre',
  setup({ payload }) {
    if (!payload.path || payload.error) return
    const madeFor = new URL(payload.path, window.location.origin).pathname
    if (madeFor !== window.location.pathname) window.location.reload()
  },
})
