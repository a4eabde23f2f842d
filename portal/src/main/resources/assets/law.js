/* Shows what a reference means beside it: on hover after a moment, on focus at once, away with Escape. Without script it is a link. */
const DELAY = 250;
const texts = new Map();
const preview = Object.assign(document.createElement("div"), { id: "preview", className: "preview", hidden: true });
preview.setAttribute("role", "tooltip");
let shownFor = null;
let timer = 0;

/** Address of the provision in the API; null for a link to a whole law. */
function source(link) {
    const url = new URL(link.href);
    const parts = url.pathname.split("/").filter(Boolean);
    if (parts.length === 2 && url.hash.startsWith("#art-")) {
        parts.push(encodeURIComponent(decodeURIComponent(url.hash.slice(5))));
    }
    return parts.length === 3 ? `/api/${parts.join("/")}${url.search.replace(/[?&][pi]=\d+/g, "").replace(/^&/, "?")}` : null;
}

async function fetchText(address) {
    if (!texts.has(address)) {
        const answer = await fetch(address, { headers: { Accept: "application/json" } });
        texts.set(address, answer.ok ? await answer.json() : null);
    }
    return texts.get(address);
}

function line(words, style) {
    return Object.assign(document.createElement("p"), { textContent: words, className: style });
}

async function show(link) {
    const address = source(link);
    if (!address || shownFor === link) {
        return;
    }
    shownFor = link;
    const provision = await fetchText(address).catch(() => null);
    if (!provision || shownFor !== link) {
        return;
    }
    preview.replaceChildren(
        line(provision.id.split("@")[0] + " " + provision.label, "preview__title"),
        ...provision.blocks.map((block) => line(block.label + (block.text || block.rows.map((row) => row.join(" ")).join("；")), "preview__text")));
    preview.scrollTop = 0;
    document.getElementById("main").append(preview);
    preview.hidden = false;
    place(link);
    link.setAttribute("aria-describedby", preview.id);
}

/** Below the words, above them where there is no room, never outside of the window. */
function place(link) {
    const words = [...link.getClientRects()].pop();
    const box = preview.getBoundingClientRect();
    const left = Math.min(Math.max(8, words.left), document.documentElement.clientWidth - box.width - 8);
    const below = words.bottom + 4;
    const top = below + box.height > innerHeight && words.top > box.height ? words.top - box.height - 4 : below;
    preview.style.setProperty("left", `${Math.max(0, left) + scrollX}px`);
    preview.style.setProperty("top", `${top + scrollY}px`);
}

function hide() {
    clearTimeout(timer);
    shownFor?.removeAttribute("aria-describedby");
    shownFor = null;
    preview.hidden = true;
}

function later(action) {
    clearTimeout(timer);
    timer = setTimeout(action, DELAY);
}

const readings = document.querySelectorAll("[data-module=previews]");
for (const text of readings) {
    text.addEventListener("pointerover", (event) => {
        const link = event.target.closest("a.reference");
        if (link && event.pointerType === "mouse") {
            later(() => { hide(); show(link); });
        }
    });
    text.addEventListener("pointerout", (event) => {
        if (event.target.closest("a.reference")) {
            later(hide);
        }
    });
    text.addEventListener("focusin", (event) => {
        const link = event.target.closest("a.reference");
        hide();
        if (link) {
            show(link);
        }
    });
    text.addEventListener("focusout", hide);
}
if (readings.length > 0) {
    // The pointer may go into the preview, to read on: WCAG 2.2, 1.4.13.
    preview.addEventListener("pointerover", () => clearTimeout(timer));
    preview.addEventListener("pointerleave", () => later(hide));
    document.addEventListener("keydown", (event) => {
        if (event.key === "Escape") {
            hide();
        }
    });
}
