/* What can be read without a network. The network is asked first, always; only where it gives no answer is something shown
   that was kept before, and a line says since when. Kept are the shell, the list of problems and the laws that were read
   last. What belongs to somebody is not kept: it has another address, and its answers say no-store. */
const SHELL = "famen-shell-" + settings.version;
const LAWS = "famen-laws-" + settings.version;
/** How many laws and provisions. */
const MOST = 20;
const LAW = /^\/laws\/[^/]+(\/(?!compare$|cited$|download$|feed\.atom$)[^/]+)?$/;
/** What a page of a law may be asked for beside its address; anything else could tell of who asked. */
const OF_A_LAW = ["version", "at", "p", "i"];
const [FALLBACK, ROUTES] = ["/offline", "/route"];
/** Pages of staff, who work with a network. */
const DESK = /^\/desk(\/|$)/;

const isLaw = (address) => LAW.test(address.pathname)
    && [...address.searchParams.keys()].every((name) => OF_A_LAW.includes(name));
const isRoutes = (address) => address.pathname === ROUTES && address.search === "";
/** Without what follows the hash. */
const key = (address) => address.pathname + address.search;
const kept = (address) => caches.match(key(address), { ignoreVary: true });

const mayBeKept = (response) => response.status === 200 && response.type === "basic"
    && response.headers.has("Date") && !/no-store/i.test(response.headers.get("Cache-Control") ?? "")
    && /^text\/html/i.test(response.headers.get("Content-Type") ?? "");

/** The newest are the last; those beyond the number go. */
async function keepLaw(address, response) {
    const laws = await caches.open(LAWS);
    await laws.delete(key(address), { ignoreVary: true });
    await laws.put(key(address), response);
    const all = await laws.keys();
    await Promise.all(all.slice(0, Math.max(0, all.length - MOST))
        .map((oldest) => laws.delete(oldest, { ignoreVary: true })));
}

async function keepRoutes(address, response) {
    await (await caches.open(SHELL)).put(key(address), response);
}

/** 2026年11月30日（周一）14:05, by the city's clock. */
function time(date) {
    const parts = Object.fromEntries(new Intl.DateTimeFormat("zh-CN", {
        timeZone: settings.zone, year: "numeric", month: "numeric", day: "numeric", weekday: "short",
        hour: "2-digit", minute: "2-digit", hourCycle: "h23",
    }).formatToParts(new Date(date)).map((part) => [part.type, part.value]));
    return `${parts.year}年${parts.month}月${parts.day}日（${parts.weekday}）${parts.hour}:${parts.minute}`;
}

/** The page as it was, below the line that says so. */
async function dated(response) {
    const words = (navigator.onLine ? settings.unreachable : settings.offline)
        .replace("{0}", time(response.headers.get("Date")));
    const page = (await response.text())
        .replace(/<main [^>]*>/, (main) => `${main}<p class="kept" role="status">${words}</p>`);
    const headers = new Headers(response.headers);
    headers.delete("Content-Encoding");
    headers.delete("Content-Length");
    return new Response(page, { headers });
}

async function without(address) {
    const page = isLaw(address) || isRoutes(address) ? await kept(address) : undefined;
    return page ? dated(page) : (await caches.match(FALLBACK, { ignoreVary: true })) ?? Response.error();
}

async function page(event, address) {
    let response;
    try {
        response = await fetch(event.request);
    } catch {
        return without(address);
    }
    if (mayBeKept(response)) {
        if (isLaw(address)) {
            event.waitUntil(keepLaw(address, response.clone()));
        } else if (isRoutes(address)) {
            event.waitUntil(keepRoutes(address, response.clone()));
        }
    }
    return response;
}

/** Of another release, if need be: better than none. */
async function part(request) {
    try {
        return await fetch(request);
    } catch {
        return (await caches.match(request, { ignoreVary: true, ignoreSearch: true })) ?? Response.error();
    }
}

addEventListener("install", (event) => {
    self.skipWaiting();
    event.waitUntil(caches.open(SHELL).then((shell) => shell.addAll(settings.shell)));
});

addEventListener("activate", (event) => {
    const forget = async () => {
        const others = (await caches.keys())
            .filter((name) => name.startsWith("famen-") && name !== SHELL && name !== LAWS);
        await Promise.all(others.map((name) => caches.delete(name)));
        await self.clients.claim();
    };
    event.waitUntil(forget());
});

addEventListener("fetch", (event) => {
    const address = new URL(event.request.url);
    if (event.request.method !== "GET" || address.origin !== location.origin || DESK.test(address.pathname)) {
        return;
    }
    if (event.request.mode === "navigate") {
        event.respondWith(page(event, address));
    } else if (settings.shell.includes(key(address)) || address.pathname.startsWith("/assets/")) {
        event.respondWith(part(event.request));
    }
});
