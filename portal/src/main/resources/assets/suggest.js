/* Suggestions below the search box: the editable combobox with a list of the ARIA Authoring Practices. Without it the box is a plain form. */

const PAUSE = 120;
let boxes = 0;

class Suggest {
    constructor(form) {
        this.form = form;
        this.input = form.querySelector("input[name=q]");
        this.id = `suggest-${++boxes}`;
        this.active = -1;
        this.options = [];
        this.answers = new Map();
        this.list = document.createElement("ul");
        this.list.className = "suggest";
        this.list.id = this.id;
        this.list.hidden = true;
        this.list.setAttribute("role", "listbox");
        this.list.setAttribute("aria-label", form.dataset.list);
        this.status = document.createElement("p");
        this.status.className = "hidden";
        this.status.setAttribute("role", "status");
        this.input.parentElement.append(this.list, this.status);
        for (const [name, value] of Object.entries({
            role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": this.id,
        })) {
            this.input.setAttribute(name, value);
        }
        this.input.addEventListener("input", (event) => event.isComposing || this.soon());
        this.input.addEventListener("compositionend", () => this.soon());
        this.input.addEventListener("keydown", (event) => this.key(event));
        this.input.addEventListener("blur", () => this.close());
        // The list may not take the focus from the box before the click has come through.
        this.list.addEventListener("mousedown", (event) => event.preventDefault());
        this.list.addEventListener("click", (event) => this.choose(event.target.closest("[role=option]")));
    }

    soon() {
        clearTimeout(this.waiting);
        this.waiting = setTimeout(() => this.ask(), PAUSE);
    }

    async ask() {
        const typed = this.input.value.trim();
        this.asking?.abort();
        if (!typed) {
            this.close();
            return;
        }
        this.asking = new AbortController();
        try {
            const found = this.answers.get(typed) ?? await this.fetch(typed, this.asking.signal);
            this.answers.set(typed, found);
            if (document.activeElement === this.input && this.input.value.trim() === typed) {
                this.show(found);
            }
        } catch {
            // Typed on, or no answer: the form still searches.
            this.close();
        }
    }

    async fetch(typed, signal) {
        const answer = await fetch(`/api/suggest?q=${encodeURIComponent(typed)}`, { signal });
        return answer.ok ? (await answer.json()).suggestions : [];
    }

    show(found) {
        this.options = found.map((suggestion, number) => this.option(suggestion, number));
        this.list.replaceChildren(...this.options);
        this.move(-1);
        this.open(found.length > 0);
        this.status.textContent = found.length
            ? this.form.dataset.some.replace("{0}", found.length)
            : this.form.dataset.none;
    }

    option(suggestion, number) {
        const option = document.createElement("li");
        option.id = `${this.id}-${number}`;
        option.className = "suggest__option";
        option.setAttribute("role", "option");
        option.dataset.address = suggestion.address;
        for (const [part, text] of [["text", suggestion.text], ["note", suggestion.note], ["kind", suggestion.label]]) {
            const piece = document.createElement("span");
            piece.className = `suggest__${part}`;
            piece.textContent = text;
            option.append(piece, " ");
        }
        return option;
    }

    key(event) {
        if (event.isComposing) {
            return;
        }
        const last = this.options.length - 1;
        const moves = {
            ArrowDown: () => this.move(this.active === last ? -1 : this.active + 1),
            ArrowUp: () => this.move(this.active === -1 ? last : this.active - 1),
        };
        if (moves[event.key] && this.options.length) {
            event.preventDefault();
            this.open(true);
            moves[event.key]();
        } else if (event.key === "Enter" && this.active >= 0 && !this.list.hidden) {
            event.preventDefault();
            this.choose(this.options[this.active]);
        } else if (event.key === "Escape" && !this.list.hidden) {
            event.preventDefault();
            this.close();
        }
    }

    move(to) {
        this.active = to;
        this.options.forEach((option, number) => option.setAttribute("aria-selected", number === to));
        if (to >= 0) {
            this.input.setAttribute("aria-activedescendant", this.options[to].id);
            this.options[to].scrollIntoView({ block: "nearest" });
        } else {
            this.input.removeAttribute("aria-activedescendant");
        }
    }

    open(wanted) {
        this.list.hidden = !wanted;
        this.input.setAttribute("aria-expanded", wanted);
    }

    close() {
        this.open(false);
        this.move(-1);
    }

    choose(option) {
        if (option) {
            location.assign(option.dataset.address);
        }
    }
}

for (const form of document.querySelectorAll('[data-module="suggest"]')) {
    new Suggest(form);
}
