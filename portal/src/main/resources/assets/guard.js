/** Finds the number that the guard asks for (ALTCHA): SHA-256 of salt and number, in small portions so that the page stays quick. */
const PORTION = 500;
const encoder = new TextEncoder();

async function hash(text) {
    const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", encoder.encode(text)));
    return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function find({ challenge, salt, max }) {
    for (let start = 0; start <= Number(max); start += PORTION) {
        const hashes = await Promise.all(Array.from({ length: PORTION }, (_, step) => hash(salt + (start + step))));
        const found = hashes.indexOf(challenge);
        if (found >= 0) {
            return start + found;
        }
    }
    return -1;
}

async function prove(box) {
    if (!globalThis.crypto?.subtle) {
        box.querySelector(".proof__wait").hidden = false;
        return;
    }
    const { algorithm, challenge, salt, signature } = box.dataset;
    const button = box.closest("form").querySelector("button[type=submit]");
    button.disabled = true;
    box.querySelector(".proof__working").hidden = false;
    const number = await find(box.dataset);
    const payload = JSON.stringify({ algorithm, challenge, number, salt, signature });
    box.querySelector("[name=proof]").value = btoa(payload);
    box.querySelector(".proof__working").hidden = true;
    box.querySelector(".proof__done").hidden = false;
    button.disabled = false;
}

document.querySelectorAll("[data-proof]").forEach(prove);
