/* Takes who sent a form that has to be mended to the list of what is wrong; without script it stands at the top. */

document.querySelector("[data-focus]")?.focus();
