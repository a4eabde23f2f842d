/* Tells which part of the page the first link was opened of, in the list also at which place, and nothing else; without script nobody is counted. */

for (const page of document.querySelectorAll('[data-module="clicks"]')) {
    const hits = [...page.querySelectorAll(".hit")];
    page.addEventListener("click", (event) => {
        const part = event.target.closest("a")?.closest("[data-part]");
        if (!part) {
            return;
        }
        const opened = { search: page.dataset.search, part: part.dataset.part };
        const place = hits.indexOf(event.target.closest(".hit"));
        if (place >= 0) {
            opened.position = Number(page.dataset.before) + place + 1;
        }
        navigator.sendBeacon("/search/clicks", new URLSearchParams(opened));
    });
}
