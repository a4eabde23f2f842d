package org.famen.portal.application.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A picture that says to be larger than any is no picture. */
class PictureSizeTest {
    private static final int HEAD = 8;

    @ParameterizedTest
    @CsvSource({"20, 20", "12000, 9000", "1, 100000000"})
    void aPngOfAPhoneIsTaken(int width, int height) throws Exception {
        assertThat(PngCleaner.clean(png(width, height))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"60000, 60000", "2147483647, 2147483647", "-1, -1", "0, 20", "20, 0"})
    void aPngThatUnfoldsToGigabytesIsRefused(int width, int height) throws Exception {
        byte[] png = png(width, height);
        assertThatThrownBy(() -> PngCleaner.clean(png)).isInstanceOf(UnreadableFileException.class);
    }

    @ParameterizedTest
    @CsvSource({"12000, 9000, true", "65535, 65535, false", "0, 20, false"})
    void soIsAJpeg(int width, int height, boolean taken) throws Exception {
        byte[] jpeg = jpeg(width, height);
        if (taken) {
            assertThat(JpegCleaner.clean(jpeg)).isNotEmpty();
        } else {
            assertThatThrownBy(() -> JpegCleaner.clean(jpeg)).isInstanceOf(UnreadableFileException.class);
        }
    }

    private static byte[] picture(String format) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    /** Its first chunk says another size, and its sum is right. */
    private static byte[] png(int width, int height) throws IOException {
        byte[] bytes = picture("png");
        ByteBuffer.wrap(bytes, HEAD + 8, 8).putInt(width).putInt(height);
        CRC32 sum = new CRC32();
        sum.update(bytes, HEAD + 4, 17);
        ByteBuffer.wrap(bytes).putInt(HEAD + 21, (int) sum.getValue());
        return bytes;
    }

    private static byte[] jpeg(int width, int height) throws IOException {
        byte[] bytes = picture("jpg");
        int at = 0;
        while (bytes[at] != (byte) 0xFF || bytes[at + 1] != (byte) 0xC0) {
            at++;
        }
        ByteBuffer.wrap(bytes, at + 5, 4).putShort((short) height).putShort((short) width);
        return bytes;
    }
}
