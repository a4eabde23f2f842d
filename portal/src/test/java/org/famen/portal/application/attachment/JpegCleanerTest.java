package org.famen.portal.application.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** What else than the picture can hide in a photo. */
class JpegCleanerTest {
    private static final int APP0 = 0xE0;
    private static final int RESERVED = 0xF0;
    private static final String SMALL_PICTURE = "what was cut off before it was sent";

    @Test
    void theSmallPictureInItsHeadAndReservedSegmentsGo() throws Exception {
        byte[] plain = photo();
        byte[] head = ("JFIF\0\1\2\1\0\110\0\110\4\3" + SMALL_PICTURE + "!").getBytes(ISO_8859_1);
        var out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        segment(out, APP0, head);
        segment(out, RESERVED, "a note of its maker".getBytes(ISO_8859_1));
        int behindHead = 4 + (plain[4] << 8 | Byte.toUnsignedInt(plain[5]));
        out.write(plain, behindHead, plain.length - behindHead);

        byte[] cleaned = JpegCleaner.clean(out.toByteArray());

        assertThat(new String(cleaned, ISO_8859_1))
                .contains("JFIF\0\1\2\1\0\110\0\110\0\0")
                .doesNotContain(SMALL_PICTURE, "a note");
        BufferedImage before = ImageIO.read(new ByteArrayInputStream(plain));
        BufferedImage after = ImageIO.read(new ByteArrayInputStream(cleaned));
        assertThat(after.getRGB(0, 0, 20, 20, null, 0, 20)).isEqualTo(before.getRGB(0, 0, 20, 20, null, 0, 20));
    }

    /** As Java writes it, with JFIF's head first. */
    private static byte[] photo() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), "jpg", out);
        return out.toByteArray();
    }

    private static void segment(ByteArrayOutputStream out, int marker, byte[] content) {
        out.write(0xFF);
        out.write(marker);
        out.write((content.length + 2) >> 8);
        out.write(content.length + 2);
        out.writeBytes(content);
    }
}
