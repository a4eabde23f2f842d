package org.famen.portal.web.journey;

/**
 * Adds up a journey by the Keystroke-Level Model. Source of the times: Card, Moran, Newell, “The Keystroke-Level Model for
 * User Performance Time with Interactive Systems”, Communications of the ACM 23(7), 1980: an average typist, a mouse.
 */
final class KeystrokeLevel {
    private static final double KEY = 0.28;
    private static final double POINT = 1.1;
    private static final double HOME = 0.4;
    private static final double DECIDE = 1.35;

    /** Pinyin of a character and its share of choosing the word: ours, the same for all pages. */
    private static final int KEYS_A_CHARACTER = 3;

    private int steps;
    private int swipes;
    private double seconds;
    private boolean typing;

    void press() {
        steps++;
        seconds += DECIDE;
        point();
    }

    /** Opens a list and points at one of it. */
    void choose() {
        press();
        point();
    }

    /** Points at a field and fills it. */
    void type(String text) {
        press();
        hand(true);
        seconds += KEY
                * text.codePoints()
                        .map(c -> Character.isIdeographic(c) ? KEYS_A_CHARACTER : 1)
                        .sum();
    }

    /** The same key, so many times: each is a step, and one decision is enough. */
    void key(int times) {
        hand(true);
        steps += times;
        seconds += DECIDE + KEY * times;
    }

    /** A screen further. */
    void swipe() {
        swipes++;
        point();
    }

    Effort effort() {
        return new Effort(steps, swipes, seconds);
    }

    private void point() {
        hand(false);
        seconds += POINT + KEY;
    }

    private void hand(boolean atKeys) {
        seconds += typing == atKeys ? 0 : HOME;
        typing = atKeys;
    }
}
