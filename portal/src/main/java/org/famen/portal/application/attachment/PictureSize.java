package org.famen.portal.application.attachment;

/**
 * How large a picture says that it is. A few kilobytes can unfold to gigabytes where somebody opens them (CWE-409); no phone
 * takes so many within the bytes that a file may have.
 */
final class PictureSize {
    private static final long MOST_PIXELS = 120_000_000;

    private PictureSize() {}

    static void check(long width, long height) throws UnreadableFileException {
        if (width <= 0 || height <= 0 || width > MOST_PIXELS / height) {
            throw new UnreadableFileException("a picture of " + width + " by " + height);
        }
    }
}
