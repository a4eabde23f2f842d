package org.famen.portal.feedback.hotline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.StreamSupport;
import org.famen.portal.notify.SignedPost;
import org.famen.portal.operations.KeyedHash;
import org.famen.portal.testing.Caller;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Sql;
import org.famen.portal.testing.Staff;
import org.famen.portal.testing.TestPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tickets of the hotline on a real database, posted and as files. */
class HotlineIT {
    private static final String OF_GD_8 = "WHERE id = (SELECT feedback_id FROM hotline_ticket WHERE ticket = 'GD-8')";
    private static final String SECRET = "a-secret-of-the-test-that-is-long-enough";
    private static final SignedPost SIGNED = new SignedPost(KeyedHash.SM3, SECRET);
    private static final String DATABASE = TestPostgres.createDatabase();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    private static OtherSide hotline;
    private static PortalUnderTest portal;
    private static Caller manager;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws IOException {
        hotline = new OtherSide();
        portal = PortalUnderTest.startOn(
                DATABASE,
                Map.of(
                        "famen.hotline.secret",
                        SECRET,
                        "famen.hotline.algorithm",
                        "sm3",
                        "famen.hotline.webhook",
                        hotline.address()));
        manager = Staff.manager(portal, DATABASE, "hotline");
    }

    @AfterAll
    static void close() {
        portal.close();
        hotline.close();
    }

    @Test
    void theSameTicketTwiceIsOneFeedbackAndChangesNothing() throws Exception {
        JsonNode first = receipt(post(ticket("GD-1", "路灯坏了找谁？")), 200);
        int rows = rows();
        int audited = audited();
        JsonNode again = receipt(post(ticket("GD-1", "路灯坏了找谁？")), 200);

        assertThat(first.path("outcome").asText()).isEqualTo("new");
        assertThat(first.path("reference").asText()).isNotBlank();
        assertThat(first.path("dueOn").asText()).matches("\\d{4}-\\d{2}-\\d{2}");
        assertThat(again.path("outcome").asText()).isEqualTo("known");
        assertThat(again.path("reference")).isEqualTo(first.path("reference"));
        assertThat(rows()).isEqualTo(rows);
        assertThat(audited()).isEqualTo(audited);
        assertThat(manager.get("/desk/feedback").body()).contains("路灯坏了找谁");
    }

    @Test
    void manyAtOnceAreOneToo() throws Exception {
        int before = rows();
        List<String> outcomes;
        try (var threads = Executors.newFixedThreadPool(8)) {
            Callable<String> sending = () ->
                    receipt(post(ticket("GD-2", "同时来的")), 200).path("outcome").asText();
            outcomes = threads.invokeAll(Collections.nCopies(8, sending)).stream()
                    .map(HotlineIT::result)
                    .sorted()
                    .toList();
        }
        assertThat(outcomes).hasSize(8).containsOnlyOnce("new");
        assertThat(rows()).isEqualTo(before + 1);
    }

    @Test
    void anotherTextOfTheSameNumberIsAConflictAndTheFirstStays() throws Exception {
        receipt(post(ticket("GD-3", "先来的")), 200);
        JsonNode conflict = receipt(post(ticket("GD-3", "后来的")), 409);

        assertThat(conflict.path("outcome").asText()).isEqualTo("conflict");
        assertThat(manager.get("/desk/feedback").body()).contains("先来的").doesNotContain("后来的");
    }

    @Test
    void whatIsNotSignedOrTooOldOrChangedIsRefused() throws Exception {
        byte[] body = bytes(ticket("GD-4", "不该收"));
        Instant now = portal.clock().instant();
        String time = Long.toString(now.getEpochSecond());
        String old = Long.toString(now.minus(Duration.ofMinutes(6)).getEpochSecond());
        String right = SIGNED.sign(time, body);
        SignedPost stranger = new SignedPost(KeyedHash.SM3, "another-secret-of-nobody-in-particular");
        SignedPost otherHash = new SignedPost(KeyedHash.SHA256, SECRET);

        assertThat(send(body, time, "").statusCode()).isEqualTo(403);
        assertThat(send(body, "", right).statusCode()).isEqualTo(403);
        assertThat(send(body, old, SIGNED.sign(old, body)).statusCode()).isEqualTo(403);
        assertThat(send(body, old, right).statusCode()).isEqualTo(403);
        assertThat(send(body, time, stranger.sign(time, body)).statusCode()).isEqualTo(403);
        assertThat(send(body, time, otherHash.sign(time, body)).statusCode()).isEqualTo(403);
        assertThat(send(bytes(ticket("GD-5", "改过")), time, right).statusCode()).isEqualTo(403);
        assertThat(Sql.of(portal).list(String.class, "SELECT ticket FROM hotline_ticket"))
                .doesNotContain("GD-4", "GD-5");
    }

    @Test
    void whatCannotBeTakenSaysWhy() throws Exception {
        assertThat(problems(ticket("GD-6", ""))).containsExactly("text_missing");
        assertThat(problems(ticket("GD-6", "我的号码110101199003078515"))).containsExactly("text_identity");
        assertThat(problems(ticket("编号 6", "问题"))).containsExactly("ticket");
        assertThat(problems("{\"ticket\":\"GD-6\",\"kind\":\"error\",\"text\":\"页面错了\"}"))
                .containsExactly("kind");
        assertThat(problems("{\"ticket\":\"GD-6\",\"kind\":\"question\",\"text\":\"问\",\"phone\":\"12\"}"))
                .containsExactly("phone");
        assertThat(post("not json").statusCode()).isEqualTo(400);
        assertThat(post("null").statusCode()).isEqualTo(400);
        assertThat(Sql.of(portal).list(String.class, "SELECT ticket FROM hotline_ticket"))
                .doesNotContain("GD-6");
    }

    @Test
    void whatBecomesOfATicketIsToldOnceAndAgainWhereItWasNotTaken() throws Exception {
        HotlineReports reports = portal.bean(HotlineReports.class);
        receipt(post(ticket("GD-7", "要答复的")), 200);
        reports.tellAllDue();
        assertThat(told("GD-7"))
                .extracting(event -> event.path("state").asText())
                .containsExactly("received");

        // Before there is anything to tell: the portal tells by itself too.
        hotline.answers(500);
        answer("GD-7", "请找路灯管理处。");
        reports.tellAllDue();
        hotline.answers(204);
        int tried = told("GD-7").size();
        reports.tellAllDue();
        assertThat(told("GD-7")).as("not before its pause is over").hasSize(tried);
        portal.clock().advance(Duration.ofMinutes(1));
        reports.tellAllDue();
        int done = told("GD-7").size();
        reports.tellAllDue();

        List<JsonNode> told = told("GD-7");
        assertThat(told).hasSize(done).hasSize(tried + 1);
        assertThat(told.getLast().path("state").asText()).isEqualTo("answered");
        assertThat(told.getLast().path("answer").asText()).isEqualTo("请找路灯管理处。");
        assertThat(told.getLast().path("event").asText())
                .isEqualTo(told.get(tried - 1).path("event").asText())
                .isNotEqualTo(told.getFirst().path("event").asText());
        assertThat(hotline.posts())
                .allSatisfy(
                        post -> assertThat(post.signature()).isEqualTo(SIGNED.sign(post.time(), bytes(post.body()))));
    }

    @Test
    void aTicketWhoseAnswerCannotBeReadKeepsNoOtherFromBeingTold() throws Exception {
        HotlineReports reports = portal.bean(HotlineReports.class);
        receipt(post(ticket("GD-8", "答复坏了")), 200);
        hotline.answers(500);
        answer("GD-8", "会坏的答复");
        String sealed =
                Sql.owner(DATABASE).one(String.class, "SELECT encode(answer_sealed, 'hex') FROM feedback " + OF_GD_8);
        seal("'x'");
        hotline.answers(204);
        portal.clock().advance(Duration.ofMinutes(1));
        receipt(post(ticket("GD-9", "好好的")), 200);

        reports.tellAllDue();

        assertThat(told("GD-9")).isNotEmpty();
        assertThat(command(1, "export")).contains("GD-9,").doesNotContain("GD-8,");
        seal("decode('" + sealed + "', 'hex')");
    }

    private static void seal(String answer) {
        Sql.owner(DATABASE).run("""
                ALTER TABLE feedback DISABLE TRIGGER USER;
                UPDATE feedback SET answer_sealed = %s %s;
                ALTER TABLE feedback ENABLE TRIGGER USER;
                """.formatted(answer, OF_GD_8));
    }

    @Test
    void filesGoBothWaysAndMayBeRepeated() throws Exception {
        Path file = folder.resolve("tickets.csv");
        Files.writeString(file, """
                工单号,类别,内容,涉及单位,电话
                GD-F1,咨询,怎么申请法律援助？,,10000050002
                GD-F2,涉企执法线索,一个月查了三次,城管局,
                """);
        assertThat(command(0, "import", file.toString())).contains("GD-F1,收到,", "GD-F2,收到,");
        int rows = rows();
        assertThat(command(0, "import", file.toString())).contains("GD-F1,以前收到过,", "GD-F2,以前收到过,");
        assertThat(rows()).isEqualTo(rows);

        answer("GD-F1", "=带上身份证到窗口。");
        String exported = command(0, "export");
        assertThat(exported).contains("工单号,编号,状态", "GD-F2,");
        assertThat(exported.lines().filter(line -> line.startsWith("GD-F1,")).findFirst())
                .hasValueSatisfying(line -> assertThat(line).contains("answered", "'=带上身份证到窗口。"));
        assertThat(command(0, "export")).isEqualTo(exported);

        Files.writeString(file, "工单号,类别,内容\nGD-F3,表扬,很好\nGD-F4,咨询,问一句\n");
        assertThat(command(1, "import", file.toString())).contains("GD-F3,没有收,,,类别应为“咨询”或“涉企执法线索”", "GD-F4,收到,");
        Files.writeString(file, "编号,内容\n1,问\n");
        assertThat(command(1, "import", file.toString())).doesNotContain("收到");
        assertThat(command(1, "import", folder.resolve("none.csv").toString())).isEmpty();
        assertThat(command(2, "import")).isEmpty();
    }

    @Test
    void ofAFileThatDidNotComeWholeTheLastTicketWaits() throws Exception {
        Path file = folder.resolve("tickets.csv");
        String whole = "工单号,类别,内容,涉及单位,电话\nGD-H1,咨询,问一句,,\nGD-H2,咨询,灯坏了，请问找谁来修,,10000050004\n";
        Files.writeString(file, whole.substring(0, whole.indexOf("，请问")));
        assertThat(command(1, "import", file.toString())).contains("GD-H1,收到,", "GD-H2,没有收,,,这一行没有写完");
        Files.writeString(file, whole);
        assertThat(command(0, "import", file.toString())).contains("GD-H1,以前收到过,", "GD-H2,收到,");
        Files.writeString(file, whole.substring(0, whole.length() - 1));
        assertThat(command(0, "import", file.toString())).contains("GD-H2,以前收到过,");
    }

    @Test
    void hostileFilesAreRefusedRowByRowAndFormulasAreNone() throws Exception {
        Path file = folder.resolve("tickets.csv");
        Files.writeString(file, """
                工单号,类别,内容,涉及单位,电话
                =HYPERLINK("http://x"),咨询,问,,
                GD-X1,咨询,%s,,
                GD-X2,咨询,"=cmd|' /C calc'!A0",,
                GD-X3,咨询,"<script>alert(1)</script>\0",,
                GD-X4,涉企执法线索,查了,%s,
                ../../GD,咨询,问,,
                """.formatted("长".repeat(3_000_000), "局".repeat(201)));
        assertThat(command(1, "import", file.toString()))
                .contains("'=HYPERLINK", "GD-X1,没有收", "GD-X2,收到,", "GD-X3,收到,", "GD-X4,没有收", "../../GD,没有收");
        assertThat(manager.get("/desk/feedback").body()).doesNotContain("<script>alert(1)");

        int rows = rows();
        Files.write(file, "工单号,类别,内容\nGD-X5,咨询,问\n".getBytes(Charset.forName("GB18030")));
        assertThat(command(1, "import", file.toString())).doesNotContain("GD-X5");
        Files.write(file, "工单号,类别,内容\nGD-X5,咨询,问\n".getBytes(StandardCharsets.UTF_16));
        assertThat(command(1, "import", file.toString())).doesNotContain("GD-X5");
        Files.writeString(file, "工单号,类别,内容\nGD-X5,咨询,\"问\n");
        assertThat(command(1, "import", file.toString())).doesNotContain("GD-X5");
        assertThat(command(1, "import", folder.toString())).doesNotContain("收到");
        assertThat(rows()).isEqualTo(rows);
    }

    @Test
    void whatIsNoTextInAPostIsNoFaultOfTheServer() throws Exception {
        assertThat(post(ticket("GD-Y1", "半个\\ud800字")).statusCode()).isLessThan(500);
        assertThat(post(ticket("GD-Y2", "空\\u0000字")).statusCode()).isLessThan(500);
        assertThat(manager.get("/desk/feedback").status()).isEqualTo(200);
        assertThat(command(0, "export")).contains("GD-Y2,").doesNotContain("\0");
    }

    @Test
    void offUnlessASecretIsSet() throws Exception {
        try (PortalUnderTest plain = PortalUnderTest.startOn(DATABASE, Map.of())) {
            byte[] body = bytes(ticket("GD-8", "没人收"));
            String time = Long.toString(plain.clock().instant().getEpochSecond());
            assertThat(send(plain, body, time, SIGNED.sign(time, body)).statusCode())
                    .isEqualTo(404);
        }
        assertThatThrownBy(() -> PortalUnderTest.startOn(DATABASE, Map.of("famen.hotline.secret", "short")))
                .hasStackTraceContaining("famen.hotline.secret");
    }

    private static void answer(String ticket, String answer) {
        String id = Sql.of(portal)
                .one(
                        String.class,
                        "SELECT CAST(feedback_id AS text) FROM hotline_ticket WHERE ticket = '" + ticket + "'");
        manager.get("/desk/feedback/" + id);
        assertThat(manager.post("/desk/feedback/" + id, Map.of("version", "0", "state", "answered", "answer", answer))
                        .status())
                .isEqualTo(200);
    }

    private static List<JsonNode> told(String ticket) {
        return hotline.posts().stream()
                .map(post -> json(post.body()))
                .filter(event -> event.path("ticket").asText().equals(ticket))
                .toList();
    }

    private static List<String> problems(String body) throws Exception {
        JsonNode receipt = receipt(post(body), 422);
        assertThat(receipt.path("outcome").asText()).isEqualTo("refused");
        return StreamSupport.stream(receipt.path("problems").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static JsonNode receipt(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return json(answer.body());
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpResponse<String> post(String json) throws Exception {
        byte[] body = bytes(json);
        String time = Long.toString(portal.clock().instant().getEpochSecond());
        return send(body, time, SIGNED.sign(time, body));
    }

    private static HttpResponse<String> send(byte[] body, String time, String signature) throws Exception {
        return send(portal, body, time, signature);
    }

    private static HttpResponse<String> send(PortalUnderTest to, byte[] body, String time, String signature)
            throws Exception {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(to.address() + "/api/hotline/tickets"))
                        .header("Content-Type", "application/json")
                        .header(SignedPost.TIME, time)
                        .header(SignedPost.SIGNATURE, signature)
                        .POST(BodyPublishers.ofByteArray(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String command(int status, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        assertThat(HotlineCommand.run(
                        List.of(arguments),
                        Staff.settings(DATABASE),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8)))
                .as(err.toString(StandardCharsets.UTF_8))
                .isEqualTo(status);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String ticket(String number, String text) {
        return "{\"ticket\":\"%s\",\"kind\":\"question\",\"text\":\"%s\",\"phone\":\"10000050003\"}"
                .formatted(number, text);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static int rows() {
        return Sql.of(portal).one(Integer.class, "SELECT CAST(count(*) AS int) FROM feedback");
    }

    private static int audited() {
        return Sql.of(portal)
                .one(Integer.class, "SELECT CAST(count(*) AS int) FROM audit_event WHERE subject LIKE 'feedback/%'");
    }

    private static String result(Future<String> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
