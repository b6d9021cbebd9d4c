import { nameTitle } from './nameTitle'

/** Keeps the title of every page under our own name; Strapi writes its own behind it. */
export function nameTitles(): void {
  const rename = () => {
    const named = nameTitle(document.title)
    if (named !== document.title) document.title = named
  }
  rename()
  new MutationObserver(rename).observe(document.head, { childList: true, subtree: true })
}
