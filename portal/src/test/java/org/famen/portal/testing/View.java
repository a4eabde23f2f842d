package org.famen.portal.testing;

import java.util.stream.Stream;

/**
 * How a reader looks at the portal.
 *
 * @param width of the window in CSS pixels
 * @param elder whether large letters were chosen
 * @param script whether the browser runs scripts
 */
public record View(int width, boolean dark, boolean elder, boolean script) {
    private static final int PHONE_WIDTH = 320;
    private static final int DESK_WIDTH = 1280;

    public static final View PHONE = new View(PHONE_WIDTH, false, false, true);
    public static final View DESK = new View(DESK_WIDTH, false, false, true);

    /** Each thing that may be different, once. */
    public static Stream<View> usual() {
        return Stream.of(DESK, PHONE, PHONE.withoutScript(), DESK.inTheDark(), PHONE.withLargeLetters());
    }

    public View inTheDark() {
        return new View(width, true, elder, script);
    }

    public View withLargeLetters() {
        return new View(width, dark, true, script);
    }

    public View withoutScript() {
        return new View(width, dark, elder, false);
    }

    @Override
    public String toString() {
        return width + " px" + (dark ? ", dark" : "") + (elder ? ", large letters" : "")
                + (script ? "" : ", without script");
    }
}
