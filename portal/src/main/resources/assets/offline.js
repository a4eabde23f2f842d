/* What is kept for when there is no network. */

const laws = () => caches.keys().then((names) => names.filter((name) => name.startsWith("famen-laws-")));

/* Long after the page is there, so that a first visit on a slow line pays nothing for it; never where data are to be saved. */
for (const page of document.querySelectorAll('[data-module="keeping"]')) {
    if ("serviceWorker" in navigator && !navigator.connection?.saveData) {
        // Where the browser doesn't allow it, everything works but without a network.
        const keep = () => navigator.serviceWorker.register(page.dataset.worker, { updateViaCache: "all" }).catch(() => {});
        addEventListener("load", () => setTimeout(keep, 2000));
    }
}

/* Lists the laws that this browser has kept, and forgets them. */
for (const section of document.querySelectorAll('[data-module="kept"]')) {
    const list = section.querySelector("ul");
    const said = section.querySelector("[role=status]");
    const button = section.querySelector("button");

    const title = (page) => new DOMParser().parseFromString(/<title>[^<]*<\/title>/.exec(page)?.[0] ?? "", "text/html").title;
    const show = async () => {
        section.hidden = false;
        for (const name of await laws()) {
            const cache = await caches.open(name);
            for (const request of (await cache.keys()).reverse()) {
                const link = document.createElement("a");
                link.href = request.url;
                link.textContent = title(await (await cache.match(request, { ignoreVary: true })).text()).replace(/ - [^-]*$/, "");
                const row = document.createElement("li");
                row.className = "row";
                row.append(link);
                list.append(row);
            }
        }
        button.hidden = list.children.length === 0;
        said.hidden = !button.hidden;
        said.textContent = said.dataset.none;
    };

    if ("caches" in window) {
        show();
        button.addEventListener("click", async () => {
            await Promise.all((await laws()).map((name) => caches.delete(name)));
            list.replaceChildren();
            button.hidden = true;
            said.textContent = said.dataset.done;
            said.hidden = false;
        });
    }
}
