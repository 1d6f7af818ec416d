// On a page at a former address: leads on to the present one, and keeps the paragraph the reader asked for.
const to = document.querySelector('main a').href
location.replace(to + location.hash)
