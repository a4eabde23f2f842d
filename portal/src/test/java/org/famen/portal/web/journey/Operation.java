package org.famen.portal.web.journey;

/**
 * One thing that somebody does on a page.
 *
 * @param target a selector of Playwright; the first of it that is shown is meant
 * @param text what is typed or chosen; {@code {phone}} and {@code {code}} stand for a number and for the code that it gets
 */
record Operation(Verb verb, String target, String text) {

    enum Verb {
        PRESS,
        TYPE,
        CHOOSE,
        /** Goes to it by the Tab key. */
        TAB,
        /** Presses the Enter key; has no target. */
        ENTER,
        /** Reads it, and scrolls to it where it is not on the screen. */
        SEE
    }
}
