/* Letters that lead on at the desk: g and a letter to a page, s to the search, j and k along the list. Off in fields, with a
   key held down, while Chinese is being composed, and where something typed isn't sent yet. Where they are switched off the
   frame doesn't say data-keys. No letter that a browser takes for itself: / and ' search the page in Firefox. */
const bar = document.querySelector("[data-keys]");
const typing = (place) => place instanceof Element && place.closest("input, textarea, select, [contenteditable]");
const unsent = () => [...document.querySelectorAll("main textarea, main input:not([type=hidden])")]
    .some((field) => field.value !== field.defaultValue || field.checked !== field.defaultChecked);

const along = (step) => {
    const links = [...document.querySelectorAll("[data-row]")];
    const now = links.findIndex((link) => link.closest("li") === document.activeElement.closest("li"));
    links[now < 0 ? (step > 0 ? 0 : links.length - 1) : now + step]?.focus();
};

// On a phone the entries don't all fit: the one that is open is brought into view, and nothing else moves.
const entries = document.querySelector(".deskbar__inner");
const open = entries?.querySelector("[aria-current]");
if (open) {
    entries.scrollLeft = open.offsetLeft - (entries.clientWidth - open.offsetWidth) / 2;
}

if (bar) {
    let led = false;
    const steps = {
        s: () => document.querySelector("#asked")?.focus(),
        j: () => along(1),
        k: () => along(-1),
        "?": () => { if (!unsent()) { location.assign("/desk/keys"); } },
    };
    document.addEventListener("keydown", (event) => {
        if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.repeat || typing(event.target)) {
            led = false;
            return;
        }
        if (event.key === "Shift") {
            return;
        }
        const link = led ? bar.querySelector(`[data-key="${CSS.escape(event.key)}"]`) : null;
        const step = led ? null : steps[event.key];
        led = !led && event.key === "g";
        if (link && !unsent()) {
            event.preventDefault();
            link.click();
        } else if (step) {
            event.preventDefault();
            step();
        }
    });
}
