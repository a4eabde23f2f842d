package org.famen.portal.web.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/**
 * The picture that is shown with a link to a page is the mark that the pages have, in the middle, where apps that show a
 * square cut it out. Where it is not, {@code target/share.png} is what it should be.
 */
class SharePictureTest {
    private static final Path ASSETS = Path.of("src/main/resources/assets");
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 630;
    private static final int MARK = 380;
    private static final Color GROUND = new Color(0xFBFAF7);
    /** Of 255, for edges that another JDK smooths otherwise. */
    private static final int HARDLY = 8;

    @Test
    void thePictureIsDrawnOfTheMark() throws IOException {
        BufferedImage picture = ImageIO.read(ASSETS.resolve("share.png").toFile());
        BufferedImage drawn = draw(Files.readString(ASSETS.resolve("mark.svg")));
        ImageIO.write(drawn, "png", Path.of("target", "share.png").toFile());

        assertThat(picture.getWidth()).isEqualTo(WIDTH);
        assertThat(picture.getHeight()).isEqualTo(HEIGHT);
        int other = 0;
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                other += differ(picture.getRGB(x, y), drawn.getRGB(x, y)) ? 1 : 0;
            }
        }
        assertThat(other).isLessThan(100);
    }

    private static BufferedImage draw(String mark) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D ground = image.createGraphics();
        ground.setColor(GROUND);
        ground.fillRect(0, 0, WIDTH, HEIGHT);
        ground.dispose();
        Drawing.read(mark).draw(image, MARK);
        return image;
    }

    private static boolean differ(int one, int other) {
        for (int shift = 0; shift <= 16; shift += 8) {
            if (Math.abs((one >> shift & 255) - (other >> shift & 255)) > HARDLY) {
                return true;
            }
        }
        return false;
    }
}
