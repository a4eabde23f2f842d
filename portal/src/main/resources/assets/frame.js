/* Small helps for those who have script; every page works without. One function a component, started from data-module. */
const modules = {
    /** Copies the text in data-copy and says so. */
    copy(button) {
        if (!navigator.clipboard) {
            return;
        }
        const words = button.querySelector("span") ?? button;
        const label = words.textContent;
        button.hidden = false;
        button.addEventListener("click", async () => {
            await navigator.clipboard.writeText(button.dataset.copy);
            words.textContent = button.dataset.done;
            setTimeout(() => { words.textContent = label; }, 2000);
        });
    },

    /** Shows what is typed into the password field named in data-field, and hides it again. */
    reveal(button) {
        const field = document.getElementById(button.dataset.field);
        button.hidden = false;
        button.addEventListener("click", () => {
            const shown = field.type === "text";
            field.type = shown ? "password" : "text";
            button.setAttribute("aria-pressed", String(!shown));
        });
        // Browsers and password managers know a password by its type.
        field.form.addEventListener("submit", () => { field.type = "password"; });
    },

    /** Hands the page's address to what the device shares by. */
    share(button) {
        if (!navigator.share) {
            return;
        }
        button.hidden = false;
        // Who closes the device's window has not failed.
        button.addEventListener("click", () => navigator.share({ title: document.title, url: location.href }).catch(() => {}));
    },

    /** Reads aloud what data-read points at, where the device can speak; pressed again it stops. */
    aloud(button) {
        if (!("speechSynthesis" in window)) {
            return;
        }
        const words = button.querySelector("span");
        const start = words.textContent;
        const stopped = () => {
            words.textContent = start;
            button.setAttribute("aria-pressed", "false");
        };
        button.hidden = false;
        button.setAttribute("aria-pressed", "false");
        button.addEventListener("click", () => {
            if (speechSynthesis.speaking) {
                speechSynthesis.cancel();
                stopped();
                return;
            }
            const text = new SpeechSynthesisUtterance(document.querySelector(button.dataset.read).innerText);
            text.lang = "zh-CN";
            text.onend = stopped;
            text.onerror = stopped;
            speechSynthesis.speak(text);
            words.textContent = button.dataset.stop;
            button.setAttribute("aria-pressed", "true");
        });
        addEventListener("pagehide", () => speechSynthesis.cancel());
    },

    /** Prints the page. */
    print(button) {
        button.hidden = false;
        button.addEventListener("click", () => print());
    },

    /** Closes the panel of all services with Escape, by a press elsewhere and when the focus leaves it. */
    panel(head) {
        const panel = head.querySelector("details");
        const leave = (event) => {
            if (event.target instanceof Node && !panel.contains(event.target)) {
                panel.open = false;
            }
        };
        document.addEventListener("pointerdown", leave);
        document.addEventListener("focusin", leave);
        panel.addEventListener("keydown", (event) => {
            if (event.key === "Escape" && panel.open) {
                panel.open = false;
                panel.querySelector("summary").focus();
            }
        });
    },

    /** Closes what would push the page's matter down on a phone. */
    fold(details) {
        if (matchMedia("(max-width: 999px)").matches) {
            details.open = false;
        }
    },

    /** Marks the heading in the table of contents that the reader has reached; opens it where it stands beside the text. */
    contents(nav) {
        nav.querySelector("details").open = matchMedia("(min-width: 1000px)").matches;
        const links = [...nav.querySelectorAll('a[href^="#"]')];
        const targets = new Map(links.map((link) => [document.getElementById(link.hash.slice(1)), link]));
        const order = [...targets.keys()].filter(Boolean);
        const follow = () => {
            // At the end of the page nothing can be scrolled up to the line any more.
            const end = scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
            const line = end ? innerHeight : innerHeight / 3;
            const reached = order.filter((target) => target.getBoundingClientRect().top < line).pop() ?? order[0];
            for (const link of links) {
                link.toggleAttribute("aria-current", false);
            }
            const current = targets.get(reached);
            if (current) {
                current.setAttribute("aria-current", "location");
                nav.scrollTop = Math.max(0, current.offsetTop - nav.clientHeight / 2);
            }
        };
        let waiting = false;
        addEventListener("scroll", () => {
            if (!waiting) {
                waiting = true;
                requestAnimationFrame(() => { waiting = false; follow(); });
            }
        }, { passive: true });
        follow();
    },
};

for (const element of document.querySelectorAll("[data-module]")) {
    modules[element.dataset.module]?.(element);
}
