package org.famen.portal.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.famen.portal.testing.Caller;
import org.famen.portal.testing.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Legal aid from the form to the end, as a browser without script sends it. */
class LegalAidIT {
    private static final ApplicationWorld WORLD = new ApplicationWorld();

    private final Caller caller = WORLD.visitor();

    @AfterAll
    static void close() {
        WORLD.close();
    }

    @BeforeEach
    void startAfresh() {
        WORLD.startAfresh();
    }

    @Test
    void fromTheFormToADecisionThatThePersonReads() {
        Reply receipt = WORLD.apply(caller, "legal-aid", ApplicationWorld.wages());
        String mine = caller.path();
        assertThat(receipt.texts("h1")).containsExactly("收到了");
        assertThat(receipt.body()).contains("2026年12月1日");
        assertThat(WORLD.due()).isEqualTo("2026-12-01");
        Caller manager = WORLD.manager();

        Reply list = manager.get("/desk/applications");
        assertThat(list.texts(".row").getFirst()).contains("讨薪", "还有 7 天", "王**");
        assertThat(list.texts(".row").getFirst()).doesNotContain("王测试");
        assertThat(manager.get(WORLD.path()).body()).contains("做了三个月的灯笼");
        assertThat(WORLD.step(manager, "accepted").texts("[role=status]")).isNotEmpty();
        assertThat(WORLD.step(manager, "granted").status()).isEqualTo(200);

        assertThat(WORLD.state()).isEqualTo("GRANTED");
        assertThat(WORLD.due()).isEqualTo("2026-11-27");
        assertThat(caller.get(mine).texts("h1")).containsExactly("决定给予法律援助");
        assertThat(WORLD.text(ApplicationWorld.PHONE, "已有决定")).contains("编号和查询码查看");
        assertThat(WORLD.said(ApplicationWorld.PHONE, "查询码 ")).isNotEmpty();
        assertThat(WORLD.said(ApplicationWorld.PHONE, "灯笼")).isEmpty();
        assertThat(WORLD.list("SELECT DISTINCT ON (action) action FROM audit_event WHERE subject LIKE 'application/%'"))
                .contains("application.received", "application.read", "application.accepted", "application.granted");
    }

    @Test
    void missingPapersStopTheClockAndSilenceIsAWithdrawalOnlyAfterTheDay() {
        WORLD.apply(caller, "legal-aid", ApplicationWorld.wages());
        String mine = caller.path();
        Caller manager = WORLD.manager();
        assertThat(WORLD.step(manager, "papers").status()).isEqualTo(422);
        WORLD.advance(Duration.ofDays(2));
        WORLD.step(manager, "papers", Map.of("text", "工资条或者考勤表"));
        // Fifteen days from 26 November are 11 December, a Friday.
        assertThat(WORLD.due()).isEqualTo("2026-12-11");
        assertThat(caller.get(mine).body()).contains("工资条或者考勤表", "12月11日");
        assertThat(WORLD.step(manager, "lapsed").status()).isEqualTo(409);
        assertThat(WORLD.state()).isEqualTo("PAPERS");

        WORLD.advance(Duration.ofDays(10));
        caller.get("/application");
        Reply empty = reopened(mine, "papers", Map.of());
        assertThat(empty.status()).isEqualTo(422);
        assertThat(reopened(mine, "papers", Map.of("text", "考勤表交到窗口了")).texts("h1"))
                .containsExactly("已经受理，正在审查");
        // Five of seven days were left.
        assertThat(WORLD.due()).isEqualTo("2026-12-11");
        assertThat(manager.get(WORLD.path()).body()).contains("考勤表交到窗口了");

        WORLD.step(manager, "papers", Map.of("text", "还要身份证明"));
        WORLD.advance(Duration.ofDays(20));
        assertThat(WORLD.step(manager, "lapsed").status()).isEqualTo(200);
        assertThat(WORLD.state()).isEqualTo("LAPSED");
    }

    @Test
    void aRefusalSaysWhyAndSomebodyElseLooksAtTheObjection() {
        WORLD.apply(caller, "legal-aid", ApplicationWorld.wages());
        String mine = caller.path();
        Caller manager = WORLD.manager();
        assertThat(WORLD.step(manager, "refused").status()).isEqualTo(422);
        WORLD.step(manager, "refused", Map.of("text", "不是劳动报酬，是货款。"));
        Reply refused = caller.get(mine);
        assertThat(refused.body()).contains("不是劳动报酬，是货款。", "提出异议");
        assertThat(reopened(mine, "object", Map.of("text", "是工钱，有考勤。")).texts("h1"))
                .containsExactly("异议已收到");
        assertThat(WORLD.due()).isEqualTo("2026-11-29");

        Reply same = WORLD.step(manager, "upheld", Map.of("text", "维持"));
        assertThat(same.status()).isEqualTo(409);
        assertThat(same.texts(".errors")).first().asString().contains("没有作过原决定的人");
        Caller another = WORLD.manager();
        assertThat(WORLD.step(another, "granted", Map.of("text", "确是工资，责令改正。")).status())
                .isEqualTo(200);
        assertThat(WORLD.state()).isEqualTo("GRANTED");
        Map<String, String> lawyer = Map.of("person", "赵律师，灯城律师事务所", "phone", "0000-5550133");
        assertThat(WORLD.step(another, "appointed", Map.of()).status()).isEqualTo(422);
        WORLD.step(another, "appointed", lawyer);
        assertThat(caller.get(mine).body()).contains("赵律师", "tel:0000-5550133");
        WORLD.step(another, "news", Map.of("text", "已经申请仲裁，12月10日开庭。"));
        WORLD.step(another, "note", Map.of("text", "对方态度恶劣"));
        assertThat(caller.get(mine).body()).contains("12月10日开庭").doesNotContain("对方态度恶劣");
        WORLD.step(another, "closed", Map.of("text", "工资拿到了。"));
        assertThat(reopened(mine, "rate", Map.of("rating", "great")).body()).contains("谢谢您的评价");
        assertThat(reopened(mine, "rate", Map.of("rating", "bad")).status()).isEqualTo(409);
        assertThat(manager.get(WORLD.path()).body()).contains("很满意");
        assertThat(reopened(mine, "erase", Map.of()).texts("[role=status]"))
                .first()
                .asString()
                .contains("已经删除");
        assertThat(WORLD.sql().everyRow()).noneMatch(row -> row.contains("做了三个月"));
        assertThat(WORLD.count("SELECT count(*) FROM application_step WHERE sealed IS NOT NULL"))
                .isZero();
        assertThat(manager.get(WORLD.path()).body()).contains("信息已经删除");
    }

    @Test
    void aPageThatSaysWhatIsWrongWasReadToo() {
        WORLD.apply(caller, "legal-aid", ApplicationWorld.wages());
        Reply wrong = WORLD.step(WORLD.manager(), "refused");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("做了三个月的灯笼");
        assertThat(WORLD.list("SELECT action FROM audit_event WHERE subject LIKE 'application/%' ORDER BY id"))
                .endsWith("application.read");
    }

    @Test
    void aDeskThatTakesAnApplicationBackTellsItsPerson() {
        WORLD.apply(caller, "legal-aid", ApplicationWorld.wages());
        assertThat(WORLD.step(WORLD.manager(), "withdrawn").status()).isEqualTo(200);
        assertThat(WORLD.state()).isEqualTo("WITHDRAWN");
        assertThat(WORLD.text(ApplicationWorld.PHONE, "已按撤回办结")).contains("12348");
    }

    @Test
    void whatIsWrongIsToldAndNothingIsLost() {
        caller.get("/legal-aid/apply");
        Reply again = caller.post("/legal-aid/apply", Map.of("facts", "欠薪", "phone", "123", "name", "王测试"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.html().select(".errors a").eachAttr("href"))
                .containsExactly("#matter", "#place", "#means", "#phone", "#truth", "#consent");
        assertThat(again.html().select("#facts").text()).isEqualTo("欠薪");
        assertThat(again.html().select("#name").attr("value")).isEqualTo("王测试");
        assertThat(WORLD.count("SELECT count(*) FROM application")).isZero();
    }

    @Test
    void aDoubleClickMakesOneApplicationAndAPhoneHasFive() {
        Map<String, String> typed = ApplicationWorld.wages();
        typed.put("form", "11111111-1111-1111-1111-111111111111");
        WORLD.apply(caller, "legal-aid", typed);
        String first = caller.path();
        WORLD.apply(caller, "legal-aid", typed);
        assertThat(caller.path()).isEqualTo(first);
        assertThat(WORLD.list("SELECT notice_version FROM consent c JOIN application a ON a.id = c.subject"))
                .containsExactly("legal-aid-2026-12");
        for (int more = 0; more < 4; more++) {
            WORLD.sql().run("DELETE FROM attempt");
            WORLD.apply(caller, "legal-aid", ApplicationWorld.wages());
        }
        WORLD.sql().run("DELETE FROM attempt");
        caller.get("/legal-aid/apply");
        Reply sixth = caller.post("/legal-aid/apply", ApplicationWorld.wages());
        assertThat(sixth.status()).isEqualTo(409);
        assertThat(sixth.html().select("#facts").text()).contains("灯笼");
        assertThat(WORLD.count("SELECT count(*) FROM application")).isEqualTo(5);
    }

    @Test
    void theCheckNeverGrantsAndTakesItsAnswersAlong() {
        Caller asking = WORLD.visitor();
        asking.get("/legal-aid");
        for (List<String> row : List.of(
                List.of("wages", "unsure", "yes", "看起来可以申请，而且不看收入"),
                List.of("wages", "hardship", "", "看起来可以申请"),
                List.of("support", "able", "", "也许可以，建议还是申请"),
                List.of("abuse", "able", "", "看起来可以申请，而且不看收入"),
                List.of("criminal", "", "", "也许可以，建议还是申请"),
                List.of("other_aid", "hardship", "", "这类事项法律没有列出，可以走这些路"))) {
            Map<String, String> answers =
                    new HashMap<>(Map.of("matter", row.get(0), "means", row.get(1), "migrant", row.get(2)));
            Reply verdict = asking.post("/legal-aid", answers);
            assertThat(verdict.texts("#verdict h2")).as(row.toString()).containsExactly(row.get(3));
            assertThat(verdict.html().select("#verdict form").attr("action")).isEqualTo("/legal-aid/apply/with");
            assertThat(asking.path()).isEqualTo("/legal-aid");
        }
        Reply form = asking.post("/legal-aid/apply/with", Map.of("about", "wages", "facts", "欠薪三个月", "consent", "yes"));
        assertThat(form.html().select("input[name=matter][checked]").attr("value"))
                .isEqualTo("wages");
        assertThat(form.html().select("#facts").text()).isEqualTo("欠薪三个月");
        assertThat(form.html().select("#consent").hasAttr("checked")).isFalse();
    }

    @Test
    void aHelperAppliesOnceThroughALinkThatThePersonsPhoneGot() {
        Caller person = WORLD.visitor();
        person.get("/helper-link");
        person.post("/helper-link", Map.of("kind", "legal-aid", "phone", ApplicationWorld.PHONE));
        String text = WORLD.text(ApplicationWorld.PHONE, "helper-link/open#");
        String link = text.substring(text.indexOf("http"));
        Caller helper = WORLD.visitor();
        helper.get("/helper-link/open");
        Reply form = helper.post("/helper-link/open", Map.of("link", link));
        assertThat(form.html().select("#helper")).hasSize(1);
        Map<String, String> typed = ApplicationWorld.wages();
        typed.put("form", form.html().select("input[name=form]").attr("value"));
        typed.put("link", form.html().select("input[name=link]").attr("value"));
        Reply without = helper.post("/legal-aid/apply", typed);
        assertThat(without.html().select(".errors a").eachAttr("href")).containsExactly("#helper", "#relation");
        typed.put("helper", "李帮忙");
        typed.put("relation", "relative");
        assertThat(helper.post("/legal-aid/apply", typed).texts("h1")).containsExactly("收到了");
        assertThat(WORLD.manager().get(WORLD.path()).body()).contains("李帮忙", "近亲属");

        typed.put("form", "11111111-1111-1111-1111-111111111112");
        Reply twice = helper.post("/legal-aid/apply", typed);
        assertThat(twice.status()).isEqualTo(409);
        assertThat(twice.texts(".errors")).first().asString().contains("已经用过");
        assertThat(helper.post("/helper-link/open", Map.of("link", link)).status())
                .isEqualTo(410);
        assertThat(WORLD.count("SELECT count(*) FROM application")).isEqualTo(1);
        assertThat(WORLD.sql().everyRow()).noneMatch(row -> row.contains(typed.get("link")));
    }

    /** Whose phone it is, nobody has shown. */
    @Test
    void whoAppliesAndWithdrawsWithoutEndSendsAPhoneFewMessagesAndIsTakenAllTheSame() {
        for (int number = 0; number < 8; number++) {
            WORLD.apply(caller, "legal-aid", ApplicationWorld.wages());
            assertThat(caller.post(caller.path() + "/withdraw", Map.of()).status())
                    .isEqualTo(200);
        }
        assertThat(WORLD.count("SELECT count(*) FROM application")).isEqualTo(8);
        assertThat(WORLD.count("SELECT count(*) FROM outbox WHERE event_key LIKE 'application/%/received'"))
                .isEqualTo(5);
    }

    @Test
    void aLinkIsGoodForWhatItWasMadeForAlone() {
        Caller person = WORLD.visitor();
        person.get("/helper-link");
        person.post("/helper-link", Map.of("kind", "legal-aid", "phone", ApplicationWorld.PHONE));
        String text = WORLD.text(ApplicationWorld.PHONE, "helper-link/open#");
        Map<String, String> typed = ApplicationWorld.dispute();
        typed.put("link", text.substring(text.indexOf('#') + 1));
        typed.put("helper", "李帮忙");
        typed.put("relation", "relative");
        Caller helper = WORLD.visitor();
        helper.get("/mediation/apply");
        typed.put("form", "11111111-1111-1111-1111-111111111113");

        assertThat(helper.post("/mediation/apply", typed).status()).isEqualTo(409);
        assertThat(WORLD.count("SELECT count(*) FROM application")).isZero();
    }

    @Test
    void referenceAndCodeOpenItAndNothingElseDoes() {
        Reply receipt = WORLD.apply(caller, "legal-aid", ApplicationWorld.wages());
        String reference = receipt.texts(".ticket__reference").getFirst();
        String code = receipt.texts(".ticket__code").getFirst();
        Caller other = WORLD.visitor();
        assertThat(other.get(caller.path()).texts("h1")).containsExactly("申请进度");
        Reply wrong = other.post("/application", Map.of("reference", reference, "code", "HHHH-HHHH"));
        Reply nobody = other.post("/application", Map.of("reference", "HHHH-HHHH", "code", code));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.texts(".errors__title")).isEqualTo(nobody.texts(".errors__title"));
        assertThat(other.post("/application", Map.of("reference", reference, "code", code))
                        .texts("h1"))
                .containsExactly("收到了");
        assertThat(WORLD.sql().everyRow()).noneMatch(row -> row.contains(code.replace("-", "")));
    }

    private Reply reopened(String mine, String action, Map<String, String> typed) {
        caller.get("/application");
        return caller.post(mine + "/" + action, typed);
    }
}
