package org.famen.portal.application.attachment;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Takes everything off a JPEG that is not the picture (ITU-T T.81, annex B): all APPn segments and comments, and what stands behind
 * the end. Colours need JFIF (APP0), Adobe's mark (APP14) and the ICC profile (APP2); which way is up is kept in an Exif segment
 * of its own that says nothing else (Exif 2.32, tag 0x0112).
 */
final class JpegCleaner {
    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int APP15 = 0xEF;
    /** SOFn, DHT and DAC, then SOS, DQT, DNL, DRI, DHP and EXP (table B.1): all others are comments, or reserved for what nobody made. */
    private static final Set<Integer> PICTURE = IntStream.concat(
                    IntStream.rangeClosed(0xC0, 0xCF).filter(marker -> marker != 0xC8),
                    IntStream.rangeClosed(0xDA, 0xDF))
            .boxed()
            .collect(Collectors.toUnmodifiableSet());
    /** JFIF 1.02: what is said of the pixels; behind it stands a small picture, which may show what was cut off the large one. */
    private static final int JFIF_LENGTH = 14;

    private static final int ORIENTATION = 0x0112;
    private static final int EXIF_HEAD = 6;

    private JpegCleaner() {}

    static byte[] clean(byte[] bytes) throws UnreadableFileException {
        var out = new ByteArrayOutputStream(bytes.length);
        out.write(0xFF);
        out.write(SOI);
        int at = 2;
        boolean scanned = false;
        while (true) {
            while (at + 1 < bytes.length && bytes[at] == (byte) 0xFF && bytes[at + 1] == (byte) 0xFF) {
                at++;
            }
            int marker = marker(bytes, at);
            if (marker == EOI) {
                out.write(0xFF);
                out.write(EOI);
                if (!scanned) {
                    throw new UnreadableFileException("a JPEG without a picture");
                }
                return out.toByteArray();
            }
            int end = at + 2 + length(bytes, at + 2);
            if (end > bytes.length) {
                throw new UnreadableFileException("a segment is cut off");
            }
            if (isFrame(marker)) {
                checkSize(bytes, at, end);
            }
            if (marker == APP1) {
                writeOrientation(out, bytes, at + 4, end);
            } else if (marker == APP0) {
                writeJfif(out, bytes, at + 4, end);
            } else if (isKept(marker, bytes, at + 4, end)) {
                out.write(bytes, at, end - at);
            }
            if (marker == SOS) {
                scanned = true;
                int next = scanEnd(bytes, end);
                out.write(bytes, end, next - end);
                end = next;
            }
            at = end;
        }
    }

    /** SOF0 to SOF15, among which three markers are something else. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static void checkSize(byte[] bytes, int at, int end) throws UnreadableFileException {
        if (end - at < 9) {
            throw new UnreadableFileException("a JPEG that does not say how large it is");
        }
        ByteBuffer sides = ByteBuffer.wrap(bytes, at + 5, 4);
        int height = Short.toUnsignedInt(sides.getShort());
        PictureSize.check(Short.toUnsignedInt(sides.getShort()), height);
    }

    private static boolean isKept(int marker, byte[] bytes, int from, int end) {
        if (marker < APP0 || marker > APP15) {
            return PICTURE.contains(marker);
        }
        return switch (marker) {
            case APP2 -> starts(bytes, from, end, "ICC_PROFILE\0");
            case APP14 -> starts(bytes, from, end, "Adobe");
            default -> false;
        };
    }

    /** Where the next marker stands behind the bytes of a scan, in which 0xFF is followed by 0 or by a restart marker. */
    private static int scanEnd(byte[] bytes, int from) throws UnreadableFileException {
        for (int at = from; at + 1 < bytes.length; at++) {
            int next = Byte.toUnsignedInt(bytes[at + 1]);
            if (bytes[at] == (byte) 0xFF && next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7)) {
                return at;
            }
        }
        throw new UnreadableFileException("a picture is cut off");
    }

    private static int marker(byte[] bytes, int at) throws UnreadableFileException {
        if (at + 2 > bytes.length || bytes[at] != (byte) 0xFF) {
            throw new UnreadableFileException("no marker where one must be");
        }
        return Byte.toUnsignedInt(bytes[at + 1]);
    }

    private static int length(byte[] bytes, int at) throws UnreadableFileException {
        if (at + 2 > bytes.length) {
            throw new UnreadableFileException("a segment is cut off");
        }
        int length = Byte.toUnsignedInt(bytes[at]) << 8 | Byte.toUnsignedInt(bytes[at + 1]);
        if (length < 2) {
            throw new UnreadableFileException("a segment is shorter than its length");
        }
        return length;
    }

    private static void writeJfif(ByteArrayOutputStream out, byte[] bytes, int from, int end) {
        if (starts(bytes, from, end, "JFIF\0") && end - from >= JFIF_LENGTH) {
            out.write(new byte[] {(byte) 0xFF, (byte) APP0, 0, JFIF_LENGTH + 2}, 0, 4);
            out.write(bytes, from, JFIF_LENGTH - 2);
            out.write(0);
            out.write(0);
        }
    }

    private static void writeOrientation(ByteArrayOutputStream out, byte[] bytes, int from, int end) {
        int way = starts(bytes, from, end, "Exif\0\0") ? orientation(bytes, from + EXIF_HEAD, end) : 0;
        if (way < 2 || way > 8) {
            return;
        }
        byte[] segment = {
            (byte) 0xFF,
            (byte) APP1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            1,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) way,
            0,
            0,
            0,
            0,
            0,
            0
        };
        out.write(segment, 0, segment.length);
    }

    /** 1 to 8; 0 when the segment does not say, or can't be read. */
    private static int orientation(byte[] bytes, int from, int end) {
        ByteBuffer tiff = ByteBuffer.wrap(bytes, from, end - from).slice();
        if (tiff.limit() < 8) {
            return 0;
        }
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        long directory = Integer.toUnsignedLong(tiff.getInt(4));
        if (directory + 2 > tiff.limit()) {
            return 0;
        }
        int entries = Short.toUnsignedInt(tiff.getShort((int) directory));
        for (int entry = 0; entry < entries; entry++) {
            long at = directory + 2 + 12L * entry;
            if (at + 12 > tiff.limit()) {
                return 0;
            }
            if (Short.toUnsignedInt(tiff.getShort((int) at)) == ORIENTATION) {
                return Short.toUnsignedInt(tiff.getShort((int) at + 8));
            }
        }
        return 0;
    }

    private static boolean starts(byte[] bytes, int from, int end, String text) {
        if (end - from < text.length()) {
            return false;
        }
        for (int place = 0; place < text.length(); place++) {
            if (bytes[from + place] != text.charAt(place)) {
                return false;
            }
        }
        return true;
    }
}
