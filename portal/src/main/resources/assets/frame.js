/* Small helps for those who have script; every page works without. One function a component, started from data-module. */
const modules = {
    /** Copies the text in data-copy and says so. */
    copy(button) {
        if (!navigator.clipboard) {
            return;
        }
        const label = button.textContent;
        button.hidden = false;
        button.addEventListener("click", async () => {
            await navigator.clipboard.writeText(button.dataset.copy);
            button.textContent = button.dataset.done;
            setTimeout(() => { button.textContent = label; }, 2000);
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

    /** Prints the page. */
    print(button) {
        button.hidden = false;
        button.addEventListener("click", () => print());
    },

    /** Closes what would push the page's matter down on a phone. */
    fold(details) {
        if (matchMedia("(max-width: 999px)").matches) {
            details.open = false;
        }
    },

    /** Marks the heading in the table of contents that the reader has reached; folds it on a phone. */
    contents(nav) {
        if (matchMedia("(max-width: 999px)").matches) {
            nav.querySelector("details").open = false;
        }
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
