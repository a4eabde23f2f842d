package org.famen.portal.desk.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.famen.portal.desk.DeskWorld;
import org.famen.portal.testing.Caller;
import org.famen.portal.testing.Reply;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the desk's navigation counts for whom; it is Tuesday 24 November 2026. */
class WaitingWorkIT {
    private static final DeskWorld WORLD = new DeskWorld();
    private static final String TODAY = "/desk/today";
    private static final String FEEDBACK = "/desk/feedback";
    private static final String APPLICATIONS = "/desk/applications";
    private static final String LEDGER = "/desk/ledger";
    private static final String WAITLIST = "/desk/waitlist";

    @BeforeAll
    static void fill() {
        WORLD.startAfresh();
        WORLD.setClock("2026-11-24T07:00");
        WORLD.book("talk", "east-1", "2026-11-24T13:30");
        WORLD.book("talk", "east-2", "2026-11-24T14:00");
        WORLD.book("talk", "west-1", "2026-11-24T11:00");
        WORLD.book("talk", "east-1", "2026-11-25T09:00");
        WORLD.setClock("2026-11-24T10:00");
        feedback("QUESTION", "AAAAAAAA", "2026-11-25");
        feedback("QUESTION", "AAAAAAAC", "2026-11-26");
        feedback("CLUE", "AAAAAAAD", "2026-11-23");
        application("east-centre", "AAAAAAAA", "2026-11-18T10:00:00+08:00");
        application("east-centre", "AAAAAAAC", "2026-11-24T09:00:00+08:00");
        application("west-centre", "AAAAAAAD", "2026-11-18T10:00:00+08:00");
        WORLD.owner().run("""
                INSERT INTO ledger_entry (id, source, found_on, problem, department, opened_at)
                VALUES (gen_random_uuid(), 'CHECK', '2026-11-20', '重复检查', '城管局', now())
                """);
    }

    @AfterAll
    static void close() {
        WORLD.close();
    }

    @Test
    void aManagerOfEverythingSeesAllOfIt() {
        assertThat(counts(WORLD.colleague("all", "manager", "")))
                .containsEntry(TODAY, "3")
                .containsEntry(FEEDBACK, "2 件快到期 3")
                .containsEntry(APPLICATIONS, "2 件快到期 3")
                .containsEntry(LEDGER, "1")
                .doesNotContainKey(WAITLIST);
    }

    @Test
    void receptionSeesWhatIsOfItsPlaceAndNoFeedback() {
        assertThat(counts(WORLD.colleague("east", "reception", DeskWorld.EAST)))
                .isEqualTo(Map.of(TODAY, "2", APPLICATIONS, "1 件快到期 2"));
    }

    @Test
    void aManagerOfOnePlaceSeesNoClueOfTheWholeCity() {
        assertThat(counts(WORLD.colleague("east-manager", "manager", DeskWorld.EAST)))
                .isEqualTo(Map.of(TODAY, "2", APPLICATIONS, "1 件快到期 2"));
    }

    @Test
    void aLawyerSeesTheirOwnVisitsAndQuestions() {
        assertThat(counts(WORLD.colleague("zhao", "lawyer", ""))).isEqualTo(Map.of(TODAY, "2", FEEDBACK, "1 件快到期 2"));
    }

    @Test
    void anAuditorHasNothingToDo() {
        assertThat(counts(WORLD.colleague("auditor", "auditor", ""))).isEmpty();
    }

    @Test
    void whereTheDeskBeginsSaysItInWords() {
        Reply home = WORLD.colleague("all", "manager", "").get("/desk");

        assertThat(home.texts(".deskhome__count")).contains("3 位今天来", "3 件等答复，2 件最迟明天到期", "1 件没有办结");
    }

    @Test
    void everyShortcutLeadsToOnePageAndIsListed() {
        Caller manager = WORLD.colleague("all", "manager", "");
        List<String> letters =
                manager.get("/desk").html().select(".deskbar [data-key]").eachAttr("data-key");

        assertThat(letters).hasSizeGreaterThan(10).doesNotHaveDuplicates().allMatch(letter -> letter.matches("[a-z]"));
        assertThat(manager.get("/desk/keys").texts(".keylist kbd")).containsAll(letters);
    }

    private static Map<String, String> counts(Caller caller) {
        return caller.get("/desk").html().select(".deskbar a:has(.deskbar__counts)").stream()
                .collect(Collectors.toMap(link -> link.attr("href"), WaitingWorkIT::count));
    }

    private static String count(Element link) {
        return link.select(".deskbar__counts").text();
    }

    private static void feedback(String kind, String reference, String due) {
        WORLD.owner()
                .run(
                        "INSERT INTO feedback (id, kind, reference, sealed, key_id, received_at, due_on)"
                                + " VALUES (gen_random_uuid(), ?, ?, 'x', 'x', now(), CAST(? AS date))",
                        kind,
                        reference,
                        due);
    }

    /** Due seven days after it came. */
    private static void application(String place, String reference, String received) {
        WORLD.owner().run("""
                WITH made AS (
                    INSERT INTO application (id, kind, lane, matter, organisation_id, district, reference, sealed, key_id,
                        received_at, moved_at)
                    VALUES (gen_random_uuid(), 'LEGAL_AID', 2, 'WAGES', ?, '东区', ?, 'x', 'x',
                        CAST(? AS timestamptz), CAST(? AS timestamptz)) RETURNING id, received_at)
                INSERT INTO application_step (id, application_id, what, state, version, at)
                SELECT gen_random_uuid(), id, 'MOVE', 'RECEIVED', 0, received_at FROM made
                """, place, reference, received, received);
    }
}
