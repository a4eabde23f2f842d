package org.famen.portal.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.famen.content.city.CityReader;
import org.famen.content.consultation.Consultation;
import org.famen.content.problem.Problems;
import org.famen.portal.city.FixedClock;
import org.famen.portal.testing.Caller;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Reply;
import org.famen.portal.testing.Sql;
import org.famen.portal.testing.Staff;
import org.famen.portal.testing.TestPostgres;
import org.famen.portal.testing.TestSms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feedback as a browser without script sends it, and as the desk answers it; today is Tuesday 24 November 2026. */
class FeedbackIT {
    private static final String DATABASE = TestPostgres.createDatabase();
    private static final TestSms SMS = new TestSms();
    private static final PortalUnderTest PORTAL = PortalUnderTest.startOn(DATABASE, SMS.settings());
    private static final Sql POSTGRES = Sql.of(PORTAL);
    private static int managers;

    private final Caller caller = new Caller(PORTAL.address());

    @AfterAll
    static void close() {
        PORTAL.close();
        SMS.close();
    }

    @BeforeEach
    void startAfresh() {
        PORTAL.clock().setTo(FixedClock.CLOCK.instant());
        POSTGRES.run("""
                ALTER TABLE feedback DISABLE TRIGGER feedback_never_deleted;
                DELETE FROM feedback; DELETE FROM outbox; DELETE FROM attempt; DELETE FROM pass;
                ALTER TABLE feedback ENABLE TRIGGER feedback_never_deleted;
                """);
    }

    @Test
    void theLinkAtTheFootOfAPageLeadsToAFormThatKnowsThePageButNotTheSearch() {
        String link = PORTAL.get("/booking")
                .html()
                .select(".foot__links a[href^=/feedback]")
                .attr("href");
        assertThat(link).isEqualTo("/feedback?page=/booking");
        Reply form = caller.get("/feedback?page=/search%3Fq%3D%E7%A7%98%E5%AF%86");

        assertThat(form.texts("h1")).containsExactly("网站找错");
        assertThat(form.html().select("#page").attr("value")).isEqualTo("/search");
        assertThat(caller.get("/feedback").html().select(".panel a").eachAttr("href"))
                .containsExactly("/feedback/error", "/feedback/clue", "/feedback/question");
    }

    @Test
    void whatIsWrongIsToldAndNothingIsLost() {
        caller.get("/feedback/clue");
        Reply again = caller.post(
                "/feedback/clue", Map.of("agency", "路灯科", "text", "11010519491231002X 乱收费", "phone", "123"));

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.html().select(".errors a").eachAttr("href")).containsExactly("#text", "#phone", "#consent");
        assertThat(again.html().select("#agency").attr("value")).isEqualTo("路灯科");
        assertThat(again.html().select("#text").text()).contains("乱收费");
        assertThat(again.html().select("#consent").hasAttr("checked")).isFalse();
        assertThat(count("SELECT count(*) FROM feedback")).isZero();
    }

    @Test
    void robotsAndWhoTriesTooOftenAreKeptOutWithWhatTheyTyped() {
        caller.get("/feedback/error");
        Map<String, String> robot = typed("灯不亮");
        robot.put("website", "x");
        assertThat(caller.post("/feedback/error", robot).status()).isEqualTo(422);
        assertThat(count("SELECT count(*) FROM feedback")).isZero();

        try (PortalUnderTest strict =
                PortalUnderTest.startOn(DATABASE, Map.of("famen.guard.free-tries", 0, "famen.guard.most-tries", 3))) {
            Caller other = new Caller(strict.address());
            other.get("/feedback/error");
            Reply prove = other.post("/feedback/error", typed("灯不亮"));
            assertThat(prove.status()).isEqualTo(429);
            assertThat(prove.html().select("[data-proof]")).hasSize(1);
            assertThat(prove.html().select("#text").text()).isEqualTo("灯不亮");
        }
    }

    @Test
    void theAnswerIsPromisedInWorkdaysThatKnowHolidaysAndMakeUpDays() {
        PORTAL.clock().setTo(Instant.parse("2026-09-28T02:00:00Z"));
        send("error", typed("灯不亮"));

        // Monday 28 September: 29, 30, then the holidays 1 to 7 October; 8, 9, and the make-up Saturday 10.
        assertThat(one("SELECT CAST(due_on AS text) FROM feedback")).isEqualTo("2026-10-10");
    }

    @Test
    void aDoubleClickMakesOneFeedbackAndTheConsentIsLogged() {
        Reply form = caller.get("/feedback/question");
        Map<String, String> typed = typed("灯坏了归谁管？");
        typed.put("form", form.html().select("input[name=form]").attr("value"));
        typed.put("publish", "yes");
        Reply first = caller.send("/feedback/question", typed);
        Reply second = caller.send("/feedback/question", typed);

        assertThat(first.status()).isEqualTo(303);
        assertThat(second.header("location")).isEqualTo(first.header("location"));
        assertThat(count("SELECT count(*) FROM feedback")).isEqualTo(1);
        assertThat(list("SELECT notice_version FROM consent c JOIN feedback f ON f.id = c.subject ORDER BY 1"))
                .containsExactly("feedback-2026-12", "feedback-2026-12 公开");
        Caller stranger = new Caller(PORTAL.address());
        stranger.get("/feedback/question");
        assertThat(stranger.send("/feedback/question", typed).header("location"))
                .isNotEqualTo(first.header("location"));
    }

    @Test
    void referenceAndCodeOpenItAndNothingElseDoes() {
        Reply receipt = send("error", typed("灯不亮"));
        assertThat(receipt.texts("h1")).containsExactly("收到了");
        String reference = receipt.texts(".ticket__reference").getFirst();
        String code = receipt.texts(".ticket__code").getFirst();
        Caller other = new Caller(PORTAL.address());

        assertThat(other.get("/feedback/status/" + reference.replace("-", "")).texts("h1"))
                .containsExactly("查进度");
        Reply wrong = other.post("/feedback/status", Map.of("reference", reference, "code", "HHHH-HHHH"));
        Reply nobody = other.post("/feedback/status", Map.of("reference", "HHHH-HHHH", "code", code));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(nobody.status()).isEqualTo(422);
        assertThat(wrong.texts(".errors__title")).isEqualTo(nobody.texts(".errors__title"));
        Reply opened = other.post(
                "/feedback/status", Map.of("reference", reference.toLowerCase(), "code", code.replace("-", " ")));
        assertThat(opened.texts("h1")).containsExactly("收到了");
        assertThat(opened.texts(".note")).containsExactly("灯不亮");
        assertThat(everything()).noneMatch(row -> row.contains(code) || row.contains(code.replace("-", "")));
    }

    @Test
    void aCodeCannotBeGuessed() {
        Reply receipt = send("error", typed("灯不亮"));
        String reference = receipt.texts(".ticket__reference").getFirst();
        Caller other = new Caller(PORTAL.address());
        other.get("/feedback/status");
        for (int tries = 0; tries < 10; tries++) {
            other.post("/feedback/status", Map.of("reference", reference, "code", "HHHH-HHHH"));
        }
        Map<String, String> right = Map.of(
                "reference", reference, "code", receipt.texts(".ticket__code").getFirst());

        assertThat(other.post("/feedback/status", right).status()).isEqualTo(429);
        PORTAL.clock().advance(Duration.ofHours(1));
        assertThat(other.post("/feedback/status", right).status()).isEqualTo(200);
    }

    @Test
    void theDeskAnswersAndTheMessageSaysNothingOfIt() {
        Map<String, String> typed = typed("灯坏了归谁管？");
        typed.put("phone", "10000041111");
        Reply receipt = send("question", typed);
        String address = caller.path();
        Caller manager = manager();
        String id = one("SELECT CAST(id AS text) FROM feedback");

        assertThat(manager.get("/desk/feedback").texts(".row").getFirst())
                .contains(receipt.texts(".ticket__reference").getFirst(), "灯坏了归谁管？", "还有");
        manager.get("/desk/feedback/" + id);
        manager.post("/desk/feedback/" + id, answer(0, "handling", "先查一查", ""));
        assertThat(caller.get(address).texts("h1")).containsExactly("正在办理");
        assertThat(caller.get(address).body()).doesNotContain("先查一查");
        assertThat(manager.post("/desk/feedback/" + id, answer(1, "forwarded", "先查一查", "路灯科"))
                        .status())
                .isEqualTo(200);
        assertThat(caller.get(address).texts(".facts dd")).contains("路灯科");
        assertThat(manager.post("/desk/feedback/" + id, answer(2, "answered", "", "路灯科"))
                        .status())
                .isEqualTo(422);
        manager.post("/desk/feedback/" + id, answer(2, "answered", "归路灯科管。", "路灯科"));

        assertThat(caller.get(address).texts("h1")).containsExactly("已经答复");
        assertThat(caller.get(address).texts(".note")).contains("归路灯科管。");
        assertThat(awaitText("10000041111")).contains("已经答复").doesNotContain("归路灯科管");
        assertThat(list("SELECT action FROM audit_event WHERE action <> 'feedback.read' AND subject = 'feedback/" + id
                        + "' ORDER BY id"))
                .containsExactly("feedback.received", "feedback.handling", "feedback.forwarded", "feedback.answered");
        assertThat(one("SELECT DISTINCT actor FROM audit_event WHERE action = 'feedback.answered'"))
                .matches("[0-9a-f-]{36}");
        assertThat(manager.get("/desk/feedback").texts(".row")).isEmpty();
        assertThat(manager.get("/desk/feedback?closed=1").texts(".row")).hasSize(1);
    }

    /** A page that says what is wrong shows it too. */
    @Test
    void readingWhatSomebodyToldGoesToTheAudit() {
        send("question", typed("灯坏了归谁管？"));
        Caller manager = manager();
        String id = one("SELECT CAST(id AS text) FROM feedback");
        String readings =
                "SELECT count(*) FROM audit_event WHERE action = 'feedback.read' AND subject = 'feedback/" + id + "'";
        manager.get("/desk/feedback");
        assertThat(count(readings)).isZero();

        assertThat(manager.post("/desk/feedback/" + id, answer(0, "answered", "", ""))
                        .body())
                .contains("灯坏了归谁管？");
        assertThat(count(readings)).isEqualTo(1);
        manager.get("/desk/feedback/" + id);
        assertThat(count(readings)).isEqualTo(2);
    }

    @Test
    void aChangeByTwoAtOnceIsSeenAndNothingTypedIsLost() {
        send("error", typed("灯不亮"));
        String path = "/desk/feedback/" + one("SELECT CAST(id AS text) FROM feedback");
        Caller one = manager();
        Caller other = manager();
        one.get(path);
        other.get(path);
        one.post(path, answer(0, "handling", "我先写的", ""));
        Reply stale = other.post(path, answer(0, "answered", "我后写的", ""));

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.texts(".errors")).first().asString().contains("别人刚刚改过", "我先写的");
        assertThat(stale.html().select("#answer").text()).isEqualTo("我后写的");
        assertThat(stale.html().select("input[name=version]").attr("value")).isEqualTo("1");
        other.post(path, answer(1, "answered", "我后写的", ""));
        assertThat(one("SELECT state FROM feedback")).isEqualTo("ANSWERED");
    }

    @Test
    void everyKindIsForThoseWhoseItIs() {
        send("error", typed("错"));
        send("clue", typed("线索"));
        send("question", typed("问"));
        Caller manager = manager();
        Map.of(
                        "reception", Set.of(),
                        "auditor", Set.of(),
                        "lawyer", Set.of("QUESTION"),
                        "editor", Set.of("ERROR", "QUESTION"),
                        "manager", Set.of("ERROR", "CLUE", "QUESTION"))
                .forEach((role, kinds) -> {
                    Caller colleague = Staff.colleague(PORTAL, manager, role + managers, role, "");
                    assertThat(colleague.peek("/desk/feedback").status()).isEqualTo(kinds.isEmpty() ? 403 : 200);
                    for (String kind : List.of("ERROR", "CLUE", "QUESTION")) {
                        String id = one("SELECT CAST(id AS text) FROM feedback WHERE kind = '" + kind + "'");
                        int status = colleague.peek("/desk/feedback/" + id).status();
                        assertThat(status)
                                .as(role + " " + kind)
                                .isEqualTo(kinds.contains(kind) ? 200 : kinds.isEmpty() ? 403 : 404);
                    }
                });
        Caller local = Staff.colleague(PORTAL, manager, "local" + managers, "manager", "east-centre");
        assertThat(local.get("/desk/feedback").texts(".row")).isEmpty();
        assertThat(new Caller(PORTAL.address()).peek("/desk/feedback").status()).isEqualTo(303);
    }

    @Test
    void anAnsweredQuestionBecomesAConsultationThatTheCitysReaderTakes(@TempDir Path city) throws IOException {
        Map<String, String> typed = typed("押金不退怎么办？房东的电话是 10000042222，合同已经到期。");
        typed.put("publish", "yes");
        send("question", typed);
        String path = "/desk/feedback/" + one("SELECT CAST(id AS text) FROM feedback");
        Caller manager = manager();
        manager.get(path);
        assertThat(manager.peek(path + "/draft").status()).isEqualTo(404);
        manager.post(path, answer(0, "answered", "照《民法典》第七百一十条，房东应当退。", ""));
        Reply draft = manager.get(path + "/draft");
        assertThat(draft.html().select("#question").attr("value")).isEqualTo("押金不退怎么办？");
        assertThat(draft.html().select("#detail").text()).isEqualTo("房东的电话是 ［已隐去］，合同已经到期。");
        assertThat(draft.html().select("#citations").text()).isEqualTo("《民法典》第七百一十条");

        Map<String, String> edited = new HashMap<>(Map.of(
                "question", "押金不退怎么办？",
                "detail", "电话 10000042222",
                "answer", "照《民法典》第七百一十条，房东应当退。",
                "citations", "《民法典》第七百一十条",
                "audience", "市民"));
        Reply refused = manager.post(path + "/draft", edited);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select(".errors a").eachAttr("href")).containsExactly("#detail");
        edited.put("detail", "合同“已经”到期: 是的。\n房东不接电话");
        Reply file = manager.send(path + "/draft", edited);
        assertThat(file.header("content-disposition")).isEqualTo("attachment; filename=\"question-2026-11-24.md\"");

        Files.copy(Path.of("src/test/city/city.yaml"), city.resolve("city.yaml"));
        Files.createDirectories(city.resolve("consultations"));
        Files.writeString(city.resolve("consultations/deposit.md"), file.body());
        Problems problems = new Problems();
        List<Consultation> read = CityReader.read(city, problems, LocalDate.of(2026, 11, 24))
                .orElseThrow()
                .consultations();
        assertThat(problems.all()).isEmpty();
        assertThat(read).singleElement().satisfies(consultation -> {
            assertThat(consultation.question()).isEqualTo("押金不退怎么办？");
            assertThat(consultation.detail()).contains("合同“已经”到期: 是的。\n房东不接电话");
            assertThat(consultation.answeredOn()).isEqualTo(LocalDate.of(2026, 11, 24));
            assertThat(consultation.citations()).hasSize(1);
        });
    }

    @Test
    void whoSentItErasesItAndTheRestIsErasedInTime() {
        Map<String, String> typed = typed("灯不亮");
        typed.put("phone", "10000043333");
        send("error", typed);
        String mine = caller.path();
        Reply gone = caller.post(mine + "/erase", Map.of());
        assertThat(gone.texts("[role=status]").getFirst()).contains("已经删除");
        assertThat(one("SELECT state FROM feedback WHERE sealed IS NULL AND phone_hash IS NULL"))
                .isEqualTo("WITHDRAWN");

        send("error", typed);
        Caller manager = manager();
        String path = "/desk/feedback/" + one("SELECT CAST(id AS text) FROM feedback WHERE state = 'RECEIVED'");
        manager.get(path);
        manager.post(path, answer(0, "answered", "修好了", ""));
        PORTAL.clock().advance(Duration.ofDays(179));
        assertThat(PORTAL.bean(FeedbackHousekeeping.class).erase()).isZero();
        PORTAL.clock().advance(Duration.ofDays(1));
        assertThat(PORTAL.bean(FeedbackHousekeeping.class).erase()).isEqualTo(1);
        assertThat(count("SELECT count(*) FROM feedback WHERE sealed IS NULL AND answer_sealed IS NULL"))
                .isEqualTo(2);
    }

    @Test
    void theDatabaseRefusesWhatMustNotBe() {
        send("error", typed("灯不亮"));
        refuses("UPDATE feedback SET state = 'ANSWERED'", "feedback_answered");
        refuses("UPDATE feedback SET state = 'WITHDRAWN'; UPDATE feedback SET state = 'HANDLING'", "may not go");
        refuses("DELETE FROM feedback", "keeps its rows");
        refuses("SET ROLE famen_portal; UPDATE feedback SET due_on = '2030-01-01'", "permission denied");
        refuses("SET ROLE famen_portal; DELETE FROM feedback_transition", "permission denied");
        refuses(
                "INSERT INTO feedback (id, kind, state, reference, received_at, due_on) VALUES ('" + UUID.randomUUID()
                        + "', 'ERROR', 'ANSWERED', 'AAAACCCC', now(), now())",
                "may not go");
    }

    private static void refuses(String sql, String why) {
        assertThatThrownBy(() -> POSTGRES.run(sql)).hasMessageContaining(why);
    }

    private Reply send(String kind, Map<String, String> typed) {
        Reply form = caller.get("/feedback/" + kind);
        Map<String, String> all = new HashMap<>(typed);
        all.put("form", form.html().select("input[name=form]").attr("value"));
        Reply sent = caller.post("/feedback/" + kind, all);
        assertThat(sent.status()).as(sent.body()).isEqualTo(200);
        return sent;
    }

    private static Map<String, String> typed(String text) {
        return new HashMap<>(Map.of("text", text, "consent", "yes"));
    }

    private static Map<String, String> answer(int version, String state, String text, String forwardedTo) {
        return Map.of(
                "version", Integer.toString(version), "state", state, "answer", text, "forwarded-to", forwardedTo);
    }

    private static Caller manager() {
        return Staff.manager(PORTAL, DATABASE, "feedback" + ++managers);
    }

    private static String awaitText(String phone) {
        long end = System.currentTimeMillis() + 30_000;
        while (SMS.texts(phone).isEmpty() && System.currentTimeMillis() < end) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return String.join("\n", SMS.texts(phone));
    }

    private static List<String> everything() {
        return POSTGRES.everyRow();
    }

    private static int count(String sql) {
        return POSTGRES.one(Integer.class, sql);
    }

    private static String one(String sql) {
        return POSTGRES.one(String.class, sql);
    }

    private static List<String> list(String sql) {
        return POSTGRES.list(String.class, sql);
    }
}
