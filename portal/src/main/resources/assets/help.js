/* Help near by: the browser's position on demand, and a map that moves. The page is whole without it. */

/** Asks the browser for its position when the button is pressed, and for nothing before. */
function locate(button) {
    if (!navigator.geolocation) {
        return;
    }
    const form = button.form;
    const status = form.querySelector("[data-located]");
    button.hidden = false;
    button.addEventListener("click", () => {
        status.textContent = button.dataset.asking;
        navigator.geolocation.getCurrentPosition(
            ({ coords }) => {
                // Three digits are about a hundred metres: near enough for an office, too far for a door.
                form.at.value = `${coords.latitude.toFixed(3)},${coords.longitude.toFixed(3)}`;
                form.at.disabled = false;
                form.near.value = "";
                form.submit();
            },
            () => { status.textContent = button.dataset.failed; },
            { maximumAge: 60_000, timeout: 10_000 },
        );
    });
    form.near.addEventListener("input", () => { form.at.disabled = true; });
}

const SVG = "http://www.w3.org/2000/svg";
const WIDTH = 1000;
const NARROWEST = 40;
const WHOLE_ZOOM = 11;
/** Radius of a cluster's sign, and some room, in units of the drawing at its own scale. */
const SIGN = 24;
/** A view narrower than this shows the names of townships. */
const NEAR = 450;
/** Where a name may stand instead, in pixels: the nearest first, in eight directions. */
const ELSEWHERE = [0, 14, 28, 42, 56, 70].flatMap((far) =>
    Array.from({ length: far ? 8 : 1 }, (_, way) => ({ x: far * Math.cos(way * Math.PI / 4), y: far * Math.sin(way * Math.PI / 4) })));

/** A map that is moved by mouse, touch and keyboard; the server says how offices lie together at each distance. */
class LiveMap {
    constructor(element) {
        this.element = element;
        this.picture = element.querySelector("svg");
        this.height = Number(this.picture.dataset.height);
        [this.x, this.y, this.width] = this.picture.getAttribute("viewBox").split(" ").map(Number);
        this.pointers = new Map();
        this.names = [...this.picture.querySelectorAll(".map__name")].map((name) => ({
            name, home: name.getAttribute("transform").match(/[\d.]+/g).map(Number),
        }));
        element.classList.add("map--live");
        element.tabIndex = 0;
        element.setAttribute("role", "group");
        element.setAttribute("aria-label", element.closest("[aria-label]")?.getAttribute("aria-label") ?? "");
        element.querySelector(".map__tools").hidden = false;
        const keys = element.parentElement.querySelector(".map__keys");
        if (keys) {
            keys.hidden = false;
        }
        this.listen();
    }

    listen() {
        const tools = { in: () => this.zoom(0.5), out: () => this.zoom(2), whole: () => this.whole() };
        for (const button of this.element.querySelectorAll("[data-map]")) {
            button.addEventListener("click", tools[button.dataset.map]);
        }
        this.element.addEventListener("keydown", (event) => this.key(event));
        this.picture.addEventListener("wheel", (event) => this.wheel(event), { passive: false });
        this.picture.addEventListener("pointerdown", (event) => this.down(event));
        this.picture.addEventListener("pointermove", (event) => this.move(event));
        for (const end of ["pointerup", "pointercancel"]) {
            this.picture.addEventListener(end, (event) => this.up(event));
        }
        this.picture.addEventListener("dblclick", (event) => this.zoom(0.5, this.at(event)));
    }

    key(event) {
        const step = this.width / 5;
        const moves = {
            ArrowLeft: () => this.show(this.x - step, this.y, this.width),
            ArrowRight: () => this.show(this.x + step, this.y, this.width),
            ArrowUp: () => this.show(this.x, this.y - step, this.width),
            ArrowDown: () => this.show(this.x, this.y + step, this.width),
            "+": () => this.zoom(0.5), "=": () => this.zoom(0.5), "-": () => this.zoom(2), 0: () => this.whole(),
        };
        if (!event.ctrlKey && !event.metaKey && !event.altKey && moves[event.key]) {
            event.preventDefault();
            moves[event.key]();
        }
    }

    /** Without Ctrl the wheel scrolls the page, so that nobody is caught in the map. */
    wheel(event) {
        if (event.ctrlKey) {
            event.preventDefault();
            this.zoom(event.deltaY < 0 ? 0.8 : 1.25, this.at(event));
        }
    }

    down(event) {
        if (!event.target.closest(".map__pin")) {
            this.picture.setPointerCapture(event.pointerId);
        }
        this.pointers.set(event.pointerId, this.at(event));
        this.start = { x: event.clientX, y: event.clientY, cluster: event.target.closest(".map__cluster") };
    }

    move(event) {
        const before = this.pointers.get(event.pointerId);
        if (!before) {
            return;
        }
        const others = [...this.pointers].filter(([id]) => id !== event.pointerId).map(([, point]) => point);
        const now = this.at(event);
        if (others.length === 0) {
            this.show(this.x + before.x - now.x, this.y + before.y - now.y, this.width);
            return;
        }
        const [still] = others;
        const apart = (point) => Math.hypot(point.x - still.x, point.y - still.y);
        this.zoom(apart(before) / Math.max(1, apart(now)), still);
        this.pointers.set(event.pointerId, this.at(event));
    }

    up(event) {
        this.pointers.delete(event.pointerId);
        const still = Math.hypot(event.clientX - this.start.x, event.clientY - this.start.y) < 6;
        if (event.type === "pointerup" && still && this.start.cluster) {
            this.zoom(0.5, this.at(event));
        }
    }

    /** A point of the window in units of the drawing. */
    at(event) {
        const box = this.picture.getBoundingClientRect();
        const units = this.width / box.width;
        return { x: this.x + (event.clientX - box.left) * units, y: this.y + (event.clientY - box.top) * units };
    }

    zoom(factor, around = { x: this.x + this.width / 2, y: this.y + this.visible() / 2 }) {
        const width = Math.min(WIDTH, Math.max(NARROWEST, this.width * factor));
        const scale = width / this.width;
        this.show(around.x - (around.x - this.x) * scale, around.y - (around.y - this.y) * scale, width);
    }

    whole() {
        this.show(0, 0, WIDTH);
    }

    visible(width = this.width) {
        return width * this.height / WIDTH;
    }

    show(x, y, width) {
        const resized = width !== this.width;
        this.width = width;
        this.x = Math.min(WIDTH - width, Math.max(0, x));
        this.y = Math.min(this.height - this.visible(), Math.max(0, y));
        this.picture.setAttribute("viewBox", [this.x, this.y, width, this.visible()].join(" "));
        if (resized) {
            this.scale();
        }
        clearTimeout(this.asking);
        this.asking = setTimeout(() => this.ask(), 200);
    }

    /** Signs look the same however near the view is. */
    scale() {
        for (const sign of this.picture.querySelectorAll("[transform]")) {
            const at = sign.getAttribute("transform").split(" scale")[0];
            sign.setAttribute("transform", `${at} scale(${this.width / WIDTH})`);
        }
        this.picture.querySelector(".map__towns").classList.toggle("map__towns--near", this.width <= NEAR);
    }

    async ask() {
        const { west, east, north, south } = this.picture.dataset;
        const longitude = (units) => Number(west) + units / WIDTH * (east - west);
        const latitude = (units) => north - units / this.height * (north - south);
        const address = new URL(this.element.dataset.clusters, location);
        const box = {
            south: latitude(this.y + this.visible()), west: longitude(this.x),
            north: latitude(this.y), east: longitude(this.x + this.width),
            zoom: WHOLE_ZOOM + Math.round(Math.log2(WIDTH / this.width)),
        };
        for (const [name, value] of Object.entries(box)) {
            address.searchParams.set(name, value);
        }
        try {
            const answer = await fetch(address);
            if (answer.ok) {
                const clusters = await answer.json();
                this.draw(clusters.map(({ latitude: lat, longitude: lon, count }) => ({
                    x: (lon - west) / (east - west) * WIDTH, y: (north - lat) / (north - south) * this.height, count,
                })));
            }
        } catch {
            // The map that is there stays: it is still true, only coarser.
        }
    }

    /** Those whose signs would lie on each other as one, between them by their weights; the server draws them so, too. */
    apart(clusters) {
        const least = 2 * SIGN * this.width / WIDTH;
        const apart = [];
        for (const cluster of [...clusters].sort((one, other) => other.count - one.count)) {
            const near = apart.find(({ x, y }) => Math.hypot(x - cluster.x, y - cluster.y) < least);
            if (near) {
                const count = near.count + cluster.count;
                near.x = (near.x * near.count + cluster.x * cluster.count) / count;
                near.y = (near.y * near.count + cluster.y * cluster.count) / count;
                near.count = count;
            } else {
                apart.push({ ...cluster });
            }
        }
        return apart;
    }

    draw(clusters) {
        const pinned = [...this.picture.querySelectorAll(".map__pin")]
            .map((pin) => pin.getAttribute("transform").match(/[\d.]+/g).map(Number));
        const free = this.apart(clusters.filter(({ x, y, count }) =>
            count > 1 || !pinned.some(([left, top]) => Math.hypot(left - x, top - y) < 0.3)));
        this.picture.querySelector(".map__clusters").replaceChildren(...free.map(({ x, y, count }) => {
            const sign = document.createElementNS(SVG, "g");
            sign.setAttribute("class", "map__cluster");
            sign.setAttribute("transform", `translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${this.width / WIDTH})`);
            const circle = document.createElementNS(SVG, "circle");
            circle.setAttribute("r", count === 1 ? 10 : 22);
            sign.append(circle);
            if (count > 1) {
                const text = document.createElementNS(SVG, "text");
                text.textContent = count;
                sign.append(text);
            }
            return sign;
        }));
        this.name();
    }

    /** Names give way to signs, which have moved; the server places them so, too. */
    name() {
        const units = this.width / this.picture.getBoundingClientRect().width;
        const taken = [...this.picture.querySelectorAll(".map__cluster, .map__pin")].map((sign) => sign.getBoundingClientRect());
        for (const { name, home: [x, y] } of this.names) {
            const put = (move) => name.setAttribute("transform",
                `translate(${x + move.x * units} ${y + move.y * units}) scale(${this.width / WIDTH})`);
            put(ELSEWHERE[0]);
            const box = name.getBoundingClientRect();
            put(ELSEWHERE.find((move) => taken.every((other) => box.right + move.x < other.left || box.left + move.x > other.right
                || box.bottom + move.y < other.top || box.top + move.y > other.bottom)) ?? ELSEWHERE[0]);
            taken.push(name.getBoundingClientRect());
        }
    }
}

/** The card that is read shows its pin, and the pin its card; a pressed pin goes to the card. */
function link(card, picture) {
    const pin = picture.querySelector(`.map__pin[data-pin="${card.dataset.pin}"]`);
    const show = (shown) => {
        pin?.classList.toggle("map__pin--shown", shown);
        card.classList.toggle("office--shown", shown);
    };
    for (const [event, shown] of [["mouseenter", true], ["mouseleave", false], ["focusin", true], ["focusout", false]]) {
        card.addEventListener(event, () => show(shown));
    }
    pin?.addEventListener("mouseenter", () => show(true));
    pin?.addEventListener("mouseleave", () => show(false));
    pin?.addEventListener("click", () => card.querySelector("a").focus());
}

/** Apple's devices don't know geo: (RFC 5870); their maps open by an address. */
function wayOnApple(way) {
    const [place] = way.getAttribute("href").slice("geo:".length).split("?");
    way.href = `https://maps.apple.com/?daddr=${place}`;
}

const button = document.querySelector("[data-locate]");
if (button) {
    locate(button);
}
for (const map of document.querySelectorAll(".map[data-clusters]")) {
    new LiveMap(map);
}
const picture = document.querySelector(".map__picture");
if (picture) {
    picture.parentElement.classList.add("map--linked");
    for (const card of document.querySelectorAll(".office[data-pin]")) {
        link(card, picture);
    }
}
if (/iPhone|iPad|Macintosh/.test(navigator.userAgent)) {
    document.querySelectorAll(".office__way").forEach(wayOnApple);
}
