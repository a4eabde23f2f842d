package org.famen.portal.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.famen.portal.testing.Caller;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Reply;
import org.famen.portal.testing.Sql;
import org.famen.portal.testing.TestPostgres;
import org.famen.portal.testing.TestSms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Two hundred people want the same seats at the same moment, through three portals of one database. */
class BookingRaceIT {
    private static final int PEOPLE = 200;
    private static final TestSms SMS = new TestSms();
    private static final String DATABASE = TestPostgres.createDatabase();
    private static final List<PortalUnderTest> PORTALS = List.of(start(), start(), start());

    private final Sql postgres = Sql.of(PORTALS.getFirst());

    private static PortalUnderTest start() {
        Map<String, Object> settings = new HashMap<>(SMS.settings());
        // Who stands far behind in the queue waits instead of being told to come again.
        settings.put("datasources.default.connection-timeout", 60_000);
        // Each is at home somewhere else.
        settings.put("micronaut.server.client-address-header", Caller.CLIENT_HEADER);
        return PortalUnderTest.startOn(DATABASE, settings);
    }

    @AfterAll
    static void close() {
        PORTALS.forEach(PortalUnderTest::close);
        SMS.close();
    }

    @Test
    void oneGetsTheLastSeatAndAllOthersAreTold() throws Exception {
        race("last-seat", "east-centre@2026-12-04T18:00", 1, 3);
    }

    @Test
    void tenGetTheTenSeats() throws Exception {
        race("class", "west-centre@2026-11-27T09:30", 10, 4);
    }

    /** @param series keeps the phones of two races apart */
    private void race(String service, String slot, int seats, int series) throws Exception {
        List<BookingWalk> people = IntStream.range(0, PEOPLE)
                .mapToObj(number -> new BookingWalk(portal(number), SMS, "1000%d%06d".formatted(series, number)))
                .toList();
        for (int number = 0; number < PEOPLE; number++) {
            people.get(number).caller().client("198.18.%d.%d".formatted(series, number));
        }
        atOnce(people, person -> person.caller().get("/book/" + service));
        List<Integer> held =
                atOnce(people, person -> person.caller().send("/book/" + service, Map.of("slot", slot))).stream()
                        .map(Reply::status)
                        .toList();

        assertThat(held).containsOnly(303, 409);
        assertThat(held.stream().filter(status -> status == 303)).hasSize(seats);

        List<BookingWalk> winners = IntStream.range(0, PEOPLE)
                .filter(number -> held.get(number) == 303)
                .mapToObj(people::get)
                .toList();
        // They go on at another portal than the one that they began at, and click twice.
        List<Reply> booked = atOnce(winners, person -> {
            person.caller().at(portal(winners.indexOf(person) + 1));
            Reply details = person.hold(service, slot);
            assertThat(details.status()).as(details.body()).isEqualTo(200);
            Reply first = person.finish(service.equals("class") ? "培训" : "其他");
            person.caller().get(person.caller().path());
            return first;
        });

        assertThat(booked).extracting(reply -> reply.texts("h1")).containsOnly(List.of("约好了"));
        assertThat(references(service)).hasSize(seats).doesNotHaveDuplicates();
        assertThat(taken(service)).isEqualTo(seats);
        assertThat(SMS.ids().values()).as("messages that came twice").containsOnly(1);
    }

    private List<String> references(String service) {
        return postgres.list(String.class, """
                        SELECT reference FROM booking b JOIN slot s ON s.id = b.slot_id
                        WHERE b.state = 'CONFIRMED' AND s.service_id = ?
                        """, service);
    }

    private int taken(String service) {
        return postgres.one(Integer.class, "SELECT sum(taken) FROM slot WHERE service_id = ?", service);
    }

    private static URI portal(int number) {
        return PORTALS.get(number % PORTALS.size()).address();
    }

    private interface Act {
        Reply by(BookingWalk person) throws Exception;
    }

    /** Everybody waits until all are ready, then all go. */
    private static List<Reply> atOnce(List<BookingWalk> people, Act act) throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Reply>> answers = new ArrayList<>();
            for (BookingWalk person : people) {
                Callable<Reply> task = () -> {
                    go.await();
                    return act.by(person);
                };
                answers.add(threads.submit(task));
            }
            go.countDown();
            List<Reply> replies = new ArrayList<>();
            for (Future<Reply> answer : answers) {
                replies.add(answer.get());
            }
            return replies;
        }
    }
}
