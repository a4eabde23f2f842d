package org.famen.portal.application.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.famen.portal.testing.Caller;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Reply;
import org.famen.portal.testing.Sql;
import org.famen.portal.testing.Staff;
import org.famen.portal.testing.TestPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Photos and PDFs on their way in and out, with a scanner that speaks clamd's protocol on a real socket. */
class AttachmentIT {
    private static final String DATABASE = TestPostgres.createDatabase();
    private static final Clamd CLAMD = new Clamd();
    private static final PortalUnderTest PORTAL = PortalUnderTest.startOn(
            DATABASE,
            Map.of("famen.scan.host", "127.0.0.1", "famen.scan.port", CLAMD.port(), "famen.scan.timeout", "2s"));
    private static final Sql SQL = Sql.of(PORTAL);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final String HARMFUL = "THIS-IS-HARMFUL";
    private static int managers;

    private final Caller caller = new Caller(PORTAL.address());
    private String mine = "";

    @AfterAll
    static void close() throws IOException {
        PORTAL.close();
        CLAMD.close();
    }

    @BeforeEach
    void apply() {
        CLAMD.silent = false;
        SQL.run("DELETE FROM attempt; UPDATE application SET phone_hash = NULL");
        Reply form = caller.get("/legal-aid/apply");
        Map<String, String> typed = new HashMap<>(Map.of(
                "matter",
                "wages",
                "place",
                "东区",
                "facts",
                "欠薪",
                "means",
                "unsure",
                "name",
                "王测试",
                "phone",
                "10000052222",
                "truth",
                "yes",
                "consent",
                "yes"));
        typed.put("form", form.html().select("input[name=form]").attr("value"));
        assertThat(caller.post("/legal-aid/apply", typed).texts("h1")).containsExactly("收到了");
        mine = caller.path();
    }

    @Test
    void aPhotoLosesWhereItWasTakenAndIsSealed() throws IOException {
        byte[] photo = photo("GPS 31.2304 N 121.4737 E, Phone X");
        Reply page = send(photo);
        assertThat(page.html().select("#files li a")).hasSize(1);
        byte[] saved = saved(page);
        assertThat(new String(saved, StandardCharsets.ISO_8859_1))
                .doesNotContain("121.4737", "secret comment", "behind");
        BufferedImage before = ImageIO.read(new ByteArrayInputStream(photo));
        BufferedImage after = ImageIO.read(new ByteArrayInputStream(saved));
        assertThat(after.getRGB(0, 0, 40, 30, null, 0, 40)).isEqualTo(before.getRGB(0, 0, 40, 30, null, 0, 40));
        // Which way is up is kept, and nothing else.
        assertThat(saved)
                .containsSequence('E', 'x', 'i', 'f', 0, 0, 'M', 'M')
                .containsSequence(1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6);
        assertThat(SQL.one(
                        Integer.class,
                        "SELECT count(*) FROM application_attachment WHERE position('JFIF'::bytea in sealed) > 0"))
                .isZero();
    }

    @Test
    void aPngLosesItsTextsAndWhatStandsBehindItsEnd() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), "png", out);
        out.writeBytes("<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        byte[] saved = saved(send(out.toByteArray()));
        assertThat(new String(saved, StandardCharsets.ISO_8859_1)).doesNotContain("script");
        assertThat(ImageIO.read(new ByteArrayInputStream(saved)).getWidth()).isEqualTo(20);
    }

    @Test
    void aPdfLosesItsAuthor() throws IOException {
        byte[] saved = saved(send(pdf("王会计", "")));
        assertThat(new String(saved, StandardCharsets.ISO_8859_1)).doesNotContain("secret-xmp");
        try (PDDocument document = Loader.loadPDF(saved)) {
            assertThat(document.getDocumentInformation().getAuthor()).isNull();
            assertThat(document.getDocumentCatalog().getMetadata()).isNull();
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void whatIsNoneOfTheseIsRefusedWhateverItIsCalled() throws IOException {
        assertRefused("<html>".getBytes(StandardCharsets.UTF_8), "只收 JPEG");
        assertRefused(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 'x'}, "打不开");
        assertRefused("%PDF-1.7 rubbish".getBytes(StandardCharsets.UTF_8), "打不开");
        assertRefused(pdf("x", "locked"), "加了密码");
        assertRefused(Arrays.copyOf(photo("x"), 200), "打不开");
        assertRefused(photo(HARMFUL + "-in-exif-is-gone", HARMFUL), "病毒");
        assertThat(send(new byte[0]).texts(".errors a")).containsExactly("请选一个文件");
        Random random = new Random(5);
        for (int number = 0; number < 60; number++) {
            byte[] broken = number % 2 == 0 ? photo("x") : pdf("x", "");
            for (int change = 0; change < 8; change++) {
                broken[4 + random.nextInt(broken.length - 4)] = (byte) random.nextInt();
            }
            assertThat(send(broken).status()).isIn(200, 422);
        }
    }

    @Test
    void aScannerThatIsSilentKeepsFilesOut() throws IOException {
        CLAMD.silent = true;
        assertRefused(photo("x"), "不能查病毒");
    }

    @Test
    void tenMegabytesAreTheEnd() throws IOException {
        byte[] large = large(3_400_000);
        for (int number = 0; number < 3; number++) {
            assertThat(send(large).html().select("#files li")).hasSize(number + 1);
        }
        assertRefused(large, "10 MB");
        assertThat(
                        SQL.one(
                                Integer.class,
                                "SELECT max(s)::int FROM (SELECT sum(bytes) s FROM application_attachment GROUP BY application_id) x"))
                .isLessThanOrEqualTo(10 * 1024 * 1024);
        assertThat(upload(large(6_000_000)).status()).isEqualTo(413);
    }

    @Test
    void aPlaceSendsAHundredFilesAnHour() throws IOException {
        for (int number = 0; number < 100; number++) {
            assertThat(upload(new byte[] {1}).status()).isEqualTo(422);
        }
        assertRefused(photo("x"), "从这个网络传来的文件太多了");
    }

    @Test
    void filesAreForTheirPersonAndTheDeskAloneAndNeverShown() throws Exception {
        Reply page = send(photo("x"));
        String file = page.html().select("#files li a").attr("href");
        Caller stranger = new Caller(PORTAL.address());
        assertThat(stranger.peek(file).status()).isEqualTo(404);
        Reply got = caller.peek(file);
        assertThat(got.header("content-disposition")).startsWith("attachment; filename=\"material-");
        assertThat(got.header("content-type")).isEqualTo("application/octet-stream");
        assertThat(got.header("x-content-type-options")).isEqualTo("nosniff");
        assertThat(got.header("cache-control")).contains("no-store");
        Caller manager = Staff.manager(PORTAL, DATABASE, "files" + ++managers);
        String id = SQL.one(
                String.class,
                "SELECT CAST(id AS text) FROM application ORDER BY received_at DESC, moved_at DESC LIMIT 1");
        String mineId = SQL.one(
                String.class,
                "SELECT CAST(id AS text) FROM application WHERE reference = '"
                        + mine.substring("/application/".length()) + "'");
        String at = manager.get("/desk/applications/" + mineId)
                .html()
                .select("section a[href*=/files/]")
                .attr("href");
        assertThat(manager.peek(at).status()).isEqualTo(200);
        assertThat(id).isNotEmpty();
        assertThat(SQL.list(
                        String.class,
                        "SELECT action FROM audit_event WHERE subject = 'application/" + mineId + "' ORDER BY id"))
                .contains("application.attached", "application.file-read");
        caller.get(mine);
        caller.post(file + "/erase", Map.of());
        assertThat(manager.peek(at).status()).isEqualTo(404);
        assertThat(SQL.list(String.class, "SELECT CAST(id AS text) FROM application_attachment WHERE sealed IS NULL"))
                .isNotEmpty();
    }

    private void assertRefused(byte[] bytes, String why) {
        Reply refused = send(bytes);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.texts(".errors a").getFirst()).contains(why);
    }

    private byte[] saved(Reply page) {
        String file = page.html().select("#files li:last-child a").attr("href");
        try {
            HttpRequest request = HttpRequest.newBuilder(PORTAL.address().resolve(file))
                    .header("Cookie", "visitor=" + caller.cookie("visitor"))
                    .build();
            return CLIENT.send(request, BodyHandlers.ofByteArray()).body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Follows to the page. */
    private Reply send(byte[] bytes) {
        Reply reply = upload(bytes);
        return reply.status() == 303 ? caller.get(mine) : reply;
    }

    private Reply upload(byte[] bytes) {
        String token = caller.get(mine).html().select("input[name=token]").attr("value");
        var body = new ByteArrayOutputStream();
        body.writeBytes(("--part\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n" + token
                        + "\r\n--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.jpg\"\r\n"
                        + "Content-Type: image/jpeg\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(bytes);
        body.writeBytes("\r\n--part--\r\n".getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(PORTAL.address().resolve(mine + "/files"))
                .header("Cookie", "visitor=" + caller.cookie("visitor"))
                .header("Accept", "text/html")
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .timeout(Duration.ofSeconds(30))
                .build();
        // A connection of its own: whoever sent too much is hung up on, sooner or later.
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return new Reply(client.send(request, BodyHandlers.ofString()));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] photo(String place) throws IOException {
        return photo(place, "");
    }

    /** A JPEG with Exif that says where and which way is up, a comment, and something behind its end. */
    private static byte[] photo(String place, String table) throws IOException {
        BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        image.createGraphics().fillRect(3, 3, 20, 10);
        var plain = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", plain);
        byte[] jpeg = plain.toByteArray();
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        byte[] tiff = {'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0};
        segment(out, 0xE1, "Exif\0\0", tiff, place);
        segment(out, 0xFE, "secret comment", new byte[0], "");
        if (!table.isEmpty()) {
            segment(out, 0xE2, "ICC_PROFILE\0" + table, new byte[0], "");
        }
        out.write(jpeg, 2, jpeg.length - 2);
        out.writeBytes("behind the end".getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    private static void segment(ByteArrayOutputStream out, int marker, String head, byte[] middle, String text) {
        byte[] first = head.getBytes(StandardCharsets.ISO_8859_1);
        byte[] last = text.getBytes(StandardCharsets.ISO_8859_1);
        int length = first.length + middle.length + last.length + 2;
        out.write(0xFF);
        out.write(marker);
        out.write(length >> 8);
        out.write(length & 0xFF);
        out.writeBytes(first);
        out.writeBytes(middle);
        out.writeBytes(last);
    }

    private static byte[] large(int bytes) throws IOException {
        int side = (int) Math.sqrt(bytes / 3.0);
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                image.setRGB(x, y, random.nextInt());
            }
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static byte[] pdf(String author, String password) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            PDDocumentInformation information = new PDDocumentInformation();
            information.setAuthor(author);
            document.setDocumentInformation(information);
            document.getDocumentCatalog()
                    .setMetadata(new PDMetadata(
                            document, new ByteArrayInputStream("<x>secret-xmp</x>".getBytes(StandardCharsets.UTF_8))));
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    /** Speaks INSTREAM as clamd does. */
    private static final class Clamd implements AutoCloseable {
        private final ServerSocket server;
        private volatile boolean silent;

        Clamd() {
            try {
                server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            Thread.ofVirtual().start(this::serve);
        }

        int port() {
            return server.getLocalPort();
        }

        private void serve() {
            while (!server.isClosed()) {
                try (Socket socket = server.accept()) {
                    answer(socket);
                } catch (IOException e) {
                    continue;
                }
            }
        }

        private void answer(Socket socket) throws IOException {
            var in = new DataInputStream(socket.getInputStream());
            String command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
            var file = new ByteArrayOutputStream();
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                file.writeBytes(in.readNBytes(length));
            }
            boolean harmful = file.toString(StandardCharsets.ISO_8859_1).contains(HARMFUL);
            String answer = !command.equals("zINSTREAM\0")
                    ? "UNKNOWN COMMAND"
                    : harmful ? "stream: Test.Harm FOUND" : "stream: OK";
            socket.getOutputStream().write((silent ? "" : answer + "\0").getBytes(StandardCharsets.US_ASCII));
        }

        @Override
        public void close() throws IOException {
            server.close();
        }
    }
}
