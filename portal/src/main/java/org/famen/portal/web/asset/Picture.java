package org.famen.portal.web.asset;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;

/**
 * The mark as a PNG.
 *
 * @param size of each side, in points
 * @param purpose in a web app manifest: {@code any}, or {@code maskable} for one that a device cuts into its own shape
 */
public record Picture(Asset asset, int size, String purpose) {
    static final String ENDING = ".png";

    /** Below the least that is asked for to be installed: 192 for the screen, 512 for the splash. */
    private static final List<Integer> SIZES = List.of(192, 512);

    private static final int MASKABLE = 512;

    public Picture {
        requireNonNull(asset, "asset is null");
        requireNonNull(purpose, "purpose is null");
    }

    /** @param svg what is drawn */
    static List<Picture> allOf(String svg) {
        Drawing drawing = Drawing.read(svg);
        return Stream.concat(
                        SIZES.stream().map(size -> picture("mark-" + size, drawing.png(size), size, "any")),
                        Stream.of(picture("mark-maskable", drawing.maskablePng(MASKABLE), MASKABLE, "maskable")))
                .toList();
    }

    private static Picture picture(String name, byte[] png, int size, String purpose) {
        return new Picture(new Asset(name + ENDING, "image/png", png), size, purpose);
    }
}
