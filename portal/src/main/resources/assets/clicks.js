/* Tells which result was opened, by its place and by nothing else; without script nobody is counted. */

for (const list of document.querySelectorAll('[data-module="clicks"]')) {
    const hits = [...list.querySelectorAll(".hit")];
    list.addEventListener("click", (event) => {
        const link = event.target.closest("a");
        const place = hits.indexOf(event.target.closest(".hit"));
        if (link && place >= 0) {
            const position = Number(list.dataset.before) + place + 1;
            navigator.sendBeacon("/search/clicks", new URLSearchParams({ search: list.dataset.search, position }));
        }
    });
}
