package org.famen.portal.application.attachment;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;

/** Keeps the chunks of a PNG that make the picture (ISO/IEC 15948, 11), and nothing behind its end: texts, times and Exif go. */
final class PngCleaner {
    private static final Set<String> KEPT = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "bKGD", "hIST", "pHYs",
            "sPLT");
    private static final int HEAD = 8;

    private PngCleaner() {}

    static byte[] clean(byte[] bytes) throws UnreadableFileException {
        var out = new ByteArrayOutputStream(bytes.length);
        out.write(bytes, 0, HEAD);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        in.position(HEAD);
        boolean pictured = false;
        while (in.remaining() >= 12) {
            int start = in.position();
            long length = Integer.toUnsignedLong(in.getInt());
            String type = new String(bytes, start + 4, 4, StandardCharsets.ISO_8859_1);
            if (length > in.remaining() - 8L || start == HEAD && !type.equals("IHDR")) {
                throw new UnreadableFileException("a chunk is cut off");
            }
            int whole = (int) length + 12;
            checkSum(bytes, start, (int) length);
            if (type.equals("IHDR")) {
                checkSize(bytes, start, (int) length);
            }
            if (KEPT.contains(type)) {
                out.write(bytes, start, whole);
            }
            pictured |= type.equals("IDAT");
            if (type.equals("IEND") && pictured) {
                return out.toByteArray();
            }
            in.position(start + whole);
        }
        throw new UnreadableFileException("a PNG without its end");
    }

    private static void checkSize(byte[] bytes, int start, int length) throws UnreadableFileException {
        ByteBuffer head = ByteBuffer.wrap(bytes, start + 8, length);
        if (length < 8) {
            throw new UnreadableFileException("a PNG that does not say how large it is");
        }
        PictureSize.check(head.getInt(), head.getInt());
    }

    private static void checkSum(byte[] bytes, int start, int length) throws UnreadableFileException {
        CRC32 sum = new CRC32();
        sum.update(bytes, start + 4, length + 4);
        if ((int) sum.getValue() != ByteBuffer.wrap(bytes).getInt(start + 8 + length)) {
            throw new UnreadableFileException("a chunk is damaged");
        }
    }
}
