/* Takes who sent a form that has to be mended to the list of what is wrong; without script it stands at the top. */

document.querySelector("[data-focus]")?.focus();

/* A one-time link keeps its token behind #, which no server sees. */
const entry = document.querySelector("form[data-from-fragment]");
if (entry && location.hash.length > 1) {
    entry.elements.link.value = location.hash;
    history.replaceState(null, "", location.pathname);
    entry.submit();
}
