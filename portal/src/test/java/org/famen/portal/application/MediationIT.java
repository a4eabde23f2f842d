package org.famen.portal.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.famen.portal.testing.Caller;
import org.famen.portal.testing.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mediation from the form to an agreement, or on to where it goes without one. */
class MediationIT {
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
    void aDisputeIsPlannedAgreedRemindedAndPerformed() {
        WORLD.apply(caller, "mediation", ApplicationWorld.dispute());
        String mine = caller.path();
        assertThat(WORLD.due()).isEqualTo("2026-11-29");
        Caller manager = WORLD.manager();
        assertThat(WORLD.step(manager, "plan", plan()).status()).isEqualTo(409);
        WORLD.step(manager, "accepted");
        assertThat(WORLD.due()).isEqualTo("2026-12-24");
        assertThat(WORLD.step(manager, "plan", Map.of("text", "先看现场"))
                        .html()
                        .select(".errors a")
                        .eachAttr("href"))
                .containsExactly("#risk-plan", "#person-plan", "#day-plan");
        WORLD.step(manager, "plan", plan());
        assertThat(WORLD.due()).isEqualTo("2026-12-10");
        assertThat(manager.get(WORLD.path()).body()).contains("先看现场，再坐下来谈", "赵调解");
        assertThat(caller.get(mine).body()).doesNotContain("先看现场");

        assertThat(WORLD.step(manager, "agreed", Map.of("text", "灯装罩子")).status())
                .isEqualTo(422);
        WORLD.step(manager, "agreed", Map.of("text", "灯装罩子，晚十点关。", "effective-on", "2026-11-24", "day", "2026-12-31"));
        assertThat(WORLD.due()).isEqualTo("2026-12-31");
        assertThat(caller.get(mine).body()).contains("灯装罩子，晚十点关。", "司法确认");
        assertThat(
                        WORLD.one(
                                "SELECT to_char(due_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI') FROM outbox WHERE event_key LIKE '%/confirm'"))
                .isEqualTo("2026-12-14 01:00");
        WORLD.advance(Duration.ofDays(20));
        assertThat(WORLD.text(ApplicationWorld.PHONE, "司法确认")).contains("12月24日");
        WORLD.step(manager, "closed", Map.of("text", "罩子装好了"));
        assertThat(WORLD.state()).isEqualTo("CLOSED");
    }

    @Test
    void aReminderIsPointlessOnceItIsPerformed() {
        WORLD.apply(caller, "mediation", ApplicationWorld.dispute());
        Caller manager = WORLD.manager();
        WORLD.step(manager, "accepted");
        WORLD.step(manager, "agreed", Map.of("text", "装罩子", "effective-on", "2026-11-24", "day", "2026-12-31"));
        WORLD.step(manager, "closed", Map.of("text", "装好了"));
        assertThat(WORLD.one("SELECT state FROM outbox WHERE event_key LIKE '%/confirm'"))
                .isEqualTo("CANCELLED");
    }

    @Test
    void whatWasNotAgreedGoesOnWithoutTellingTheFactsAgain() {
        WORLD.apply(caller, "mediation", ApplicationWorld.dispute());
        String mine = caller.path();
        Caller manager = WORLD.manager();
        WORLD.step(manager, "accepted");
        WORLD.step(manager, "failed", Map.of("text", "对方不来。还可以去法院。"));
        assertThat(caller.get(mine).body()).contains("对方不来");
        WORLD.step(manager, "transferred", Map.of("text", "可以申请法律援助", "way", "legal-aid"));
        caller.get(mine);
        Map<String, String> reference = Map.of("continues", mine.substring("/application/".length()));
        Reply form = caller.post("/legal-aid/apply/continue", reference);
        assertThat(form.html().select("#facts").text()).isEqualTo("隔壁的灯整夜照着我家的窗。");
        assertThat(form.html().select("#name").attr("value")).isEqualTo("王测试");
        assertThat(form.html().select("#consent").hasAttr("checked")).isFalse();
        Caller stranger = WORLD.visitor();
        stranger.get("/legal-aid");
        assertThat(stranger.post("/legal-aid/apply/continue", reference).body()).doesNotContain("隔壁的灯");
    }

    @Test
    void totalsHaveNoNames() {
        WORLD.apply(caller, "mediation", ApplicationWorld.dispute());
        Reply totals = WORLD.manager().get("/desk/applications/totals?year=2026");
        assertThat(totals.texts("td")).containsExactly("人民调解", "邻里、相邻关系", "已收到", "1");
        assertThat(totals.body()).doesNotContain("王测试");
    }

    private static Map<String, String> plan() {
        return Map.of("text", "先看现场，再坐下来谈", "risk", "low", "person", "赵调解", "day", "2026-12-10");
    }
}
