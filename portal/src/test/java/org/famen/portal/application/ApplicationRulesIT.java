package org.famen.portal.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.imageio.ImageIO;
import org.famen.content.event.Event;
import org.famen.portal.application.attachment.Attachments;
import org.famen.portal.application.keeping.Erasing;
import org.famen.portal.testing.Caller;
import org.famen.portal.web.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no program can break, because the database holds it. */
class ApplicationRulesIT {
    private static final ApplicationWorld WORLD = new ApplicationWorld();
    private static final int RACES = 20;
    private static final int STEPS = 600;
    private static final Set<State> OPEN = Set.of(
            State.RECEIVED, State.ACCEPTED, State.PAPERS, State.GRANTED, State.APPOINTED, State.OBJECTED, State.AGREED);

    private final Applications applications = WORLD.portal().bean(Applications.class);
    private final Steps steps = WORLD.portal().bean(Steps.class);
    private int forms;

    @AfterAll
    static void close() {
        WORLD.close();
    }

    @BeforeEach
    void startAfresh() {
        WORLD.startAfresh();
    }

    @Test
    void theDatabaseRefusesWhatMustNotBe() {
        receive(Matter.WAGES);
        refuses("UPDATE application SET state = 'CLOSED'", "may not go from RECEIVED to CLOSED");
        refuses("UPDATE application SET state = 'ACCEPTED'", "does not say why");
        refuses("UPDATE application SET state = 'REFUSED'", "does not say why");
        refuses("DELETE FROM application", "keeps its rows");
        refuses("DELETE FROM application_step", "keeps its rows");
        refuses("UPDATE application_step SET at = now()", "stays as it is");
        refuses("UPDATE application_step SET sealed = 'x', key_id = 'x'", "stays as it is");
        refuses("SET ROLE famen_portal; UPDATE application SET received_at = now()", "permission denied");
        refuses("SET ROLE famen_portal; UPDATE application SET kind = 'MEDIATION'", "permission denied");
        refuses("SET ROLE famen_portal; UPDATE application_transition SET days = 99", "permission denied");
        refuses("SET ROLE famen_portal; DELETE FROM application_attachment", "permission denied");
        refuses(
                "INSERT INTO application (id, kind, state, lane, matter, organisation_id, district, reference, sealed, key_id,"
                        + " received_at, moved_at) VALUES ('" + UUID.randomUUID()
                        + "', 'LEGAL_AID', 'GRANTED', 1, 'WAGES', 'x', 'x', 'AAAACCCC', 'x', 'x', now(), now())",
                "may not go");
        refuses(
                "INSERT INTO application (id, kind, lane, matter, organisation_id, district, reference, sealed, key_id,"
                        + " received_at, moved_at) VALUES ('" + UUID.randomUUID()
                        + "', 'ADOPTION', 1, 'WAGES', 'x', 'x', 'AAAACCCC', 'x', 'x', now(), now())",
                "may not go");
    }

    /** Seven days, then three, then five: 法律援助法第四十三条、第四十九条; the day itself does not count. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-24T02:00:00Z, 2026-12-01, 2026-11-27, 2026-11-29",
        "2026-11-24T15:59:59Z, 2026-12-01, 2026-11-27, 2026-11-29",
        "2026-11-24T16:00:00Z, 2026-12-02, 2026-11-28, 2026-11-30",
        "2026-09-29T02:00:00Z, 2026-10-06, 2026-10-02, 2026-10-04",
        "2026-10-10T02:00:00Z, 2026-10-17, 2026-10-13, 2026-10-15",
        "2028-02-27T02:00:00Z, 2028-03-05, 2028-03-01, 2028-03-03",
        "2027-02-27T02:00:00Z, 2027-03-06, 2027-03-02, 2027-03-04",
        "2026-12-31T02:00:00Z, 2027-01-07, 2027-01-03, 2027-01-05"
    })
    void theClocksAreThoseOfTheLaw(Instant now, String decided, String appointed, String objection) {
        WORLD.portal().clock().setTo(now);
        Application aid = receive(Matter.WAGES);
        assertThat(aid.dueOn()).hasToString(decided);
        assertThat(take(aid, State.GRANTED, "", "a")).isEqualTo(StepOutcome.DONE);
        assertThat(now(aid).dueOn()).hasToString(appointed);
        Application other = receive(Matter.ACCIDENT);
        take(other, State.REFUSED, "理由", "a");
        assertThat(now(other).dueOn()).isNull();
        take(now(other), State.OBJECTED, "不服", "");
        assertThat(now(other).dueOn()).hasToString(objection);
    }

    @Test
    void ofTwoWhoDecideAtOnceOneIsTooLate() throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            for (int race = 0; race < RACES; race++) {
                Application aid = receive(Matter.ACCIDENT);
                CyclicBarrier start = new CyclicBarrier(2);
                List<Future<StepOutcome>> outcomes = new ArrayList<>();
                for (State to : List.of(State.GRANTED, State.REFUSED)) {
                    outcomes.add(pool.submit(() -> {
                        start.await();
                        return take(aid, to, "理由", to.key());
                    }));
                }
                List<StepOutcome> came = new ArrayList<>();
                for (Future<StepOutcome> outcome : outcomes) {
                    came.add(outcome.get());
                }
                assertThat(came).containsExactlyInAnyOrder(StepOutcome.DONE, StepOutcome.STALE);
                WORLD.sql().run("UPDATE application SET phone_hash = NULL");
            }
        }
        assertThat(WORLD.count("SELECT count(*) FROM application_step WHERE what = 'MOVE'"))
                .isEqualTo(2 * RACES);
    }

    @Test
    void theSameFormSentByManyAtOnceIsOneApplication() throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
            CyclicBarrier start = new CyclicBarrier(8);
            List<Future<UUID>> made = new ArrayList<>();
            for (int thread = 0; thread < 8; thread++) {
                made.add(pool.submit(() -> {
                    start.await();
                    return applications
                            .receive(new Visitor("v"), "same", wanted(Matter.WAGES), Applications.Linked.NOTHING)
                            .orElseThrow()
                            .id();
                }));
            }
            UUID first = made.getFirst().get();
            for (Future<UUID> each : made) {
                assertThat(each.get()).isEqualTo(first);
            }
        }
        assertThat(WORLD.count("SELECT count(*) FROM outbox")).isEqualTo(1);
        assertThat(WORLD.count("SELECT count(*) FROM consent c JOIN application a ON a.id = c.subject"))
                .isEqualTo(1);
    }

    /** Whoever tries what, in whatever order: each application has a way from RECEIVED to where it is, all of it in the table. */
    @Test
    void aRandomWalkLeavesNothingThatMustNotBe() {
        Random random = new Random(19);
        List<Application> all = new ArrayList<>();
        int done = 0;
        for (int number = 0; number < STEPS; number++) {
            if (all.isEmpty() || random.nextInt(12) == 0) {
                WORLD.sql().run("UPDATE application SET phone_hash = NULL");
                all.add(receive(Matter.values()[random.nextInt(Matter.values().length)]));
            }
            Application seen = now(all.get(random.nextInt(all.size())));
            Application acted = random.nextInt(10) == 0 ? all.get(random.nextInt(all.size())) : seen;
            if (applications.told(now(acted)).isEmpty()) {
                continue;
            }
            State to = State.values()[random.nextInt(State.values().length)];
            String actor = List.of("a", "b", "").get(random.nextInt(3));
            done += take(acted, to, random.nextBoolean() ? "理由" : "", actor) == StepOutcome.DONE ? 1 : 0;
            if (random.nextInt(40) == 0) {
                applications.erase(acted.id());
            }
            WORLD.portal().clock().advance(Duration.ofHours(random.nextInt(60)));
        }
        assertThat(done).isGreaterThan(50);
        holdsAll();
    }

    private void holdsAll() {
        assertThat(WORLD.count("""
                SELECT count(*) FROM application a
                WHERE state <> (SELECT s.state FROM application_step s
                    WHERE s.application_id = a.id AND what = 'MOVE' ORDER BY version DESC LIMIT 1)
                """)).isZero();
        assertThat(WORLD.list("""
                SELECT DISTINCT concat_ws(' ', kind, before, after) FROM (SELECT a.kind, s.state AS after,
                        lag(s.state) OVER (PARTITION BY s.application_id ORDER BY s.version) AS before
                    FROM application_step s JOIN application a ON a.id = s.application_id WHERE s.what = 'MOVE') walked
                WHERE NOT EXISTS (SELECT FROM application_transition t WHERE t.kind = walked.kind
                    AND t.before IS NOT DISTINCT FROM walked.before AND t.after = walked.after)
                """)).isEmpty();
        assertThat(WORLD.count("""
                SELECT count(*) FROM application_step u WHERE u.state = 'UPHELD' AND EXISTS (
                    SELECT FROM application_step r WHERE r.application_id = u.application_id
                        AND r.state IN ('REFUSED', 'ENDED') AND r.actor = u.actor)
                """)).isZero();
        assertThat(WORLD.count("SELECT count(*) FROM application WHERE ended_at IS NULL AND sealed IS NULL"))
                .isZero();
        assertThat(WORLD.count("""
                SELECT count(*) FROM application_step s JOIN application a ON a.id = s.application_id
                WHERE a.sealed IS NULL AND s.sealed IS NOT NULL
                """)).isZero();
        for (String state : WORLD.list("SELECT DISTINCT state FROM application WHERE ended_at IS NULL")) {
            assertThat(OPEN).contains(State.valueOf(state));
        }
        for (String state : WORLD.list("SELECT DISTINCT state FROM application WHERE due_on IS NOT NULL")) {
            assertThat(OPEN).contains(State.valueOf(state));
        }
    }

    @Test
    void whatEndedIsErasedInTimeAndWhatIsOpenStays() {
        Application open = receive(Matter.WAGES);
        Application ended = receive(Matter.SUPPORT);
        take(ended, State.WITHDRAWN, "", "");
        assertThat(applications.erase(open.id())).isFalse();
        WORLD.portal().clock().advance(Duration.ofDays(729));
        Erasing erasing = new Erasing(WORLD.portal());
        assertThat(erasing.run()).isZero();
        WORLD.portal().clock().advance(Duration.ofDays(1));
        assertThat(erasing.run()).isEqualTo(1);
        assertThat(applications.told(now(ended))).isEmpty();
        assertThat(applications.told(now(open))).isPresent();
        assertThat(WORLD.list(
                        "SELECT action FROM audit_event WHERE subject = 'application/" + ended.id() + "' ORDER BY id"))
                .endsWith("application.erased");
    }

    @Test
    void whatWasErasedIsErasedAgainInABackupInWhichItWasOpen() {
        Application open = receive(Matter.WAGES);
        steps.write(open, 0, Step.What.NOTE, Written.of("看过欠条"), null, "a");
        applications.eraseAgain(open.id());
        assertThat(applications.told(now(open))).isEmpty();
        assertThat(now(open).isOpen()).isFalse();
        assertThat(WORLD.count("SELECT count(*) FROM application_step WHERE sealed IS NOT NULL"))
                .isZero();
        assertThat(WORLD.list("SELECT state FROM outbox")).doesNotContain("WAITING");
    }

    @Test
    void filesThatCameAndWentHaveAnEnd() throws IOException {
        Attachments attachments = WORLD.portal().bean(Attachments.class);
        Application open = receive(Matter.WAGES);
        for (int number = 0; number < 40; number++) {
            assertThat(attachments.add(open, picture())).isEmpty();
            attachments.erase(open, attachments.of(open).getFirst().id());
        }

        assertThat(attachments.add(open, picture())).isEqualTo("file_often");
    }

    /** A file that was on its way meanwhile: nobody would erase it any more. */
    @Test
    void whatIsErasedOrOverTakesNoFile() throws IOException {
        byte[] file = picture();
        Attachments attachments = WORLD.portal().bean(Attachments.class);
        Application erased = receive(Matter.WAGES);
        Application ended = receive(Matter.SUPPORT);
        assertThat(attachments.add(erased, file)).isEmpty();
        applications.eraseAgain(erased.id());
        take(ended, State.WITHDRAWN, "", "");

        assertThat(attachments.add(erased, file)).isEqualTo("file_over");
        assertThat(attachments.add(ended, file)).isEqualTo("file_over");
        assertThat(WORLD.count("SELECT count(*) FROM application_attachment WHERE sealed IS NOT NULL"))
                .isZero();
    }

    @Test
    void everyoneSeesWhatIsTheirs() {
        Caller manager = WORLD.manager();
        receive(Matter.WAGES);
        String path = WORLD.path();
        Map<String, Integer> seen = new HashMap<>();
        for (String role : List.of("reception", "lawyer", "editor", "manager", "auditor")) {
            Caller east = WORLD.colleague(manager, "east" + role, role, "east-centre");
            Caller west = WORLD.colleague(manager, "west" + role, role, "west-centre");
            seen.put(role, east.peek(path).status() * 1000 + west.peek(path).status());
        }
        assertThat(seen)
                .containsEntry("reception", 200_404)
                .containsEntry("manager", 200_404)
                .containsEntry("lawyer", 404_404)
                .containsEntry("editor", 403_403)
                .containsEntry("auditor", 403_403);
        assertThat(WORLD.visitor().peek(path).status()).isEqualTo(303);
        Caller reception = WORLD.colleague(manager, "clerk", "reception", "east-centre");
        assertThat(reception.get(path).html().select("button[value=accepted]")).hasSize(1);
        assertThat(reception.get(path).html().select("button[value=granted]")).isEmpty();
        assertThat(WORLD.step(reception, "granted").status()).isEqualTo(409);
        assertThat(WORLD.state()).isEqualTo("RECEIVED");
    }

    private static byte[] picture() throws IOException {
        var picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), "png", picture);
        return picture.toByteArray();
    }

    private static void refuses(String sql, String why) {
        assertThatThrownBy(() -> WORLD.sql().run(sql)).hasMessageContaining(why);
    }

    private Application receive(Matter matter) {
        return applications
                .receive(new Visitor("v"), "form" + ++forms, wanted(matter), Applications.Linked.NOTHING)
                .orElseThrow();
    }

    private static NewApplication wanted(Matter matter) {
        Told told = ToldBuilder.stagedBuilder()
                .name("王测试")
                .phone(ApplicationWorld.PHONE)
                .facts("发生了一件事")
                .other("")
                .otherContact("")
                .means("")
                .migrant(false)
                .urgent(false)
                .helper("")
                .relation("")
                .build();
        return new NewApplication(matter, "东区", "", told, null, () -> true);
    }

    private Application now(Application before) {
        return applications.find(before.id()).orElseThrow();
    }

    private StepOutcome take(Application seen, State to, String text, String actor) {
        LocalDate due = to == State.PAPERS || to == State.AGREED
                ? WORLD.portal()
                        .clock()
                        .instant()
                        .atZone(Event.ZONE)
                        .toLocalDate()
                        .plusDays(9)
                : null;
        return steps.take(seen, new NextStep(seen.version(), to, Written.of(text), due, null, actor));
    }
}
