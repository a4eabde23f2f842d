package org.famen.portal.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.famen.portal.testing.Caller;
import org.famen.portal.testing.PortalProcess;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Reply;
import org.famen.portal.testing.Sql;
import org.famen.portal.testing.TestPostgres;
import org.famen.portal.testing.TestSms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A portal is killed while people book; another one of the same database goes on. */
class KilledPortalIT {
    private static final int PEOPLE = 10;
    private static final TestSms SMS = new TestSms();
    private static final String DATABASE = TestPostgres.createDatabase();
    private static final PortalUnderTest SURVIVOR = PortalUnderTest.startOn(DATABASE, SMS.settings());

    private final Sql postgres = Sql.of(SURVIVOR);

    @AfterAll
    static void close() {
        SURVIVOR.close();
        SMS.close();
    }

    @Test
    void whoHoldsATimeGoesOnAtAnotherPortal() {
        BookingWalk person;
        try (PortalProcess killed = PortalProcess.startOn(DATABASE, SMS.settings())) {
            person = new BookingWalk(killed.address(), SMS, "10006000001");
            assertThat(person.hold("class", "west-centre@2026-12-04T14:00").status())
                    .isEqualTo(200);
            killed.kill();
        }
        person.caller().at(SURVIVOR.address());

        assertThat(person.finish("培训").texts("h1")).containsExactly("约好了");
        BookingInvariants.check(postgres);
    }

    @Test
    void aHoldThatNobodyEndsLapsesWithoutThePortalThatTookIt() {
        String slot = "east-centre@2026-12-05T18:00";
        try (PortalProcess killed = PortalProcess.startOn(DATABASE, SMS.settings())) {
            assertThat(new BookingWalk(killed.address(), SMS, "10006000002")
                            .hold("last-seat", slot)
                            .status())
                    .isEqualTo(200);
            killed.kill();
        }
        try (PortalUnderTest later = PortalUnderTest.startOn(DATABASE, SMS.settings())) {
            BookingWalk next = new BookingWalk(later.address(), SMS, "10006000003");
            assertThat(next.hold("last-seat", slot).status()).isEqualTo(409);

            later.clock().advance(Duration.ofMinutes(11));

            assertThat(next.book("last-seat", slot, "其他").texts("h1")).containsExactly("约好了");
        }
        BookingInvariants.check(postgres);
    }

    @Test
    void whatWasAnsweredConfirmedIsThereAndAskingAgainBooksOnce() throws Exception {
        String slot = "west-centre@2026-11-27T09:30";
        List<BookingWalk> people;
        List<Optional<Reply>> answers;
        Map<String, Object> settings = new HashMap<>(SMS.settings());
        settings.put("micronaut.server.client-address-header", Caller.CLIENT_HEADER);
        try (PortalProcess killed = PortalProcess.startOn(DATABASE, settings)) {
            people = IntStream.range(0, PEOPLE)
                    .mapToObj(number -> new BookingWalk(killed.address(), SMS, "10007%06d".formatted(number)))
                    .toList();
            people.forEach(person -> {
                person.caller().client("198.18.9." + people.indexOf(person));
                person.hold("class", slot);
                person.check("培训");
            });
            List<String> codes = people.stream().map(BookingWalk::code).toList();
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                List<Future<Reply>> confirming = new ArrayList<>();
                for (int number = 0; number < PEOPLE; number++) {
                    BookingWalk person = people.get(number);
                    String code = codes.get(number);
                    confirming.add(threads.submit(() -> person.confirm(code)));
                    if (number == PEOPLE / 2) {
                        confirming.getFirst().get();
                        killed.kill();
                    }
                }
                answers = confirming.stream().map(KilledPortalIT::answer).toList();
            }
            long told = answers.stream().filter(KilledPortalIT::isConfirmed).count();
            assertThat(told).isBetween(1L, PEOPLE - 1L);
            assertThat(confirmed()).isGreaterThanOrEqualTo(told);
            BookingInvariants.check(postgres);

            for (int number = 0; number < PEOPLE; number++) {
                people.get(number).caller().at(SURVIVOR.address());
                assertThat(people.get(number).confirm(codes.get(number)).texts("h1"))
                        .containsExactly("约好了");
            }
        }
        assertThat(confirmed()).isEqualTo(PEOPLE);
        BookingInvariants.check(postgres);
    }

    private long confirmed() {
        return postgres.one(Long.class, """
                        SELECT count(*) FROM booking b JOIN slot s ON s.id = b.slot_id
                        WHERE b.state = 'CONFIRMED' AND s.starts_at = '2026-11-27T01:30:00Z'
                        """);
    }

    private static boolean isConfirmed(Optional<Reply> reply) {
        return reply.filter(page -> page.texts("h1").contains("约好了")).isPresent();
    }

    /** A portal that was killed answers nothing, or not to the end. */
    private static Optional<Reply> answer(Future<Reply> confirming) {
        try {
            return Optional.of(confirming.get());
        } catch (ExecutionException | InterruptedException cut) {
            return Optional.empty();
        }
    }
}
