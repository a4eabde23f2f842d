package org.famen.portal.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.famen.content.city.CityContent;
import org.famen.content.event.Event;
import org.famen.content.service.Desk;
import org.famen.content.service.Service;
import org.famen.content.service.ServiceBuilder;
import org.famen.portal.booking.manage.Housekeeping;
import org.famen.portal.booking.waitlist.WaitRequest;
import org.famen.portal.booking.waitlist.Waitlist;
import org.famen.portal.booking.waitlist.WaitlistEntry;
import org.famen.portal.booking.waitlist.WaitlistErasure;
import org.famen.portal.notify.Dispatcher;
import org.famen.portal.personal.PersonalData;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Somewhere;
import org.famen.portal.testing.Sql;
import org.famen.portal.testing.TestPostgres;
import org.famen.portal.timetable.Blocks;
import org.famen.portal.timetable.FreeSlot;
import org.famen.portal.timetable.Publication;
import org.famen.portal.timetable.SlotFinder;
import org.famen.portal.timetable.SlotQuery;
import org.famen.portal.timetable.Timetables;
import org.famen.portal.web.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * Whatever people and the desk do in whatever order, what must hold holds after each step. {@code -Dwalk.steps=20000}
 * goes the whole way, {@code -Dwalk.seed} repeats one.
 */
class RandomWalkIT {
    private static final int STEPS = Integer.getInteger("walk.steps", 400);
    private static final long SEED = Long.getLong("walk.seed", 20261124L);
    private static final int PEOPLE = 12;
    private static final PortalUnderTest PORTAL = PortalUnderTest.startOn(TestPostgres.createDatabase(), Map.of());

    private final Random random = new Random(SEED);
    private final Holds holds = PORTAL.bean(Holds.class);
    private final Bookings bookings = PORTAL.bean(Bookings.class);
    private final Waitlist waitlist = PORTAL.bean(Waitlist.class);
    private final Housekeeping housekeeping = PORTAL.bean(Housekeeping.class);
    private final SlotFinder finder = PORTAL.bean(SlotFinder.class);
    private final Sql postgres = Sql.of(PORTAL);
    private final CityContent city = PORTAL.bean(CityContent.class);

    private final Map<Integer, UUID> held = new HashMap<>();
    /** What was answered "confirmed" and not cancelled since. */
    private final Map<UUID, String> confirmed = new HashMap<>();

    private final List<UUID> leave = new ArrayList<>();
    private int audited;

    @AfterAll
    static void close() {
        PORTAL.close();
    }

    @Test
    void whatMustHoldHoldsAfterEachStep() {
        for (int step = 0; step < STEPS; step++) {
            String did = step();
            for (Map.Entry<String, String> invariant : BookingInvariants.ALL.entrySet()) {
                assertThat(rows(invariant.getValue()))
                        .as("%s, after step %d (%s) of seed %d", invariant.getKey(), step, did, SEED)
                        .isEmpty();
            }
            assertThat(rows("SELECT id || ' ' || reference FROM booking WHERE state = 'CONFIRMED'"))
                    .as("what was confirmed is there, after step %d (%s)", step, did)
                    .containsAll(confirmed.entrySet().stream()
                            .map(entry -> entry.getKey() + " " + entry.getValue())
                            .toList());
            int now = Integer.parseInt(
                    rows("SELECT count(*)::text FROM audit_event").getFirst());
            assertThat(now).as("the audit only grows").isGreaterThanOrEqualTo(audited);
            audited = now;
        }
        assertThat(rows("SELECT DISTINCT state FROM booking")).contains("CONFIRMED", "CANCELLED", "RELEASED", "LAPSED");
        assertThat(rows("SELECT DISTINCT action FROM audit_event")).contains("booking.moved", "block.insert");
    }

    private String step() {
        int who = random.nextInt(PEOPLE);
        return switch (random.nextInt(20)) {
            case 0, 1, 2, 3, 4 -> hold(who);
            case 5, 6, 7, 8 -> confirm(who);
            case 9 -> release(who);
            case 10, 11 -> move();
            case 12, 13 -> cancel();
            case 14 -> passTime();
            case 15 -> takeLeave();
            case 16 -> returnFromLeave();
            case 17 -> changeSchedule();
            case 18 -> wait(who);
            default -> keepHouse();
        };
    }

    private String hold(int who) {
        Service service = service();
        free(service).ifPresent(slot -> {
            if (holds.take(
                            visitor(who),
                            Somewhere.inTheCity(),
                            service,
                            slot.at(),
                            slot.time().startsAt())
                    instanceof HoldOutcome.Held got) {
                held.put(who, got.booking().id());
            }
        });
        return "hold";
    }

    private String confirm(int who) {
        UUID id = held.get(who);
        if (id != null) {
            holds.describe(visitor(who), id, person(who), "其他");
            holds.verify(id, person(who).phoneNumber());
            if (bookings.confirm(visitor(who), id, "1") instanceof ConfirmOutcome.Confirmed done
                    && done.booking().state() == BookingState.CONFIRMED) {
                confirmed.put(id, String.valueOf(done.booking().reference()));
            }
        }
        return "confirm";
    }

    private String release(int who) {
        UUID id = held.remove(who);
        if (id != null) {
            holds.release(visitor(who), id);
        }
        return "release";
    }

    private String move() {
        any().ifPresent(booking -> {
            Service service = PORTAL.bean(Timetables.class).now().serviceBooked(booking.serviceId());
            free(service)
                    .ifPresent(slot -> bookings.move(
                            booking.id(),
                            booking.version(),
                            slot.at(),
                            slot.time().startsAt()));
        });
        return "move";
    }

    private String cancel() {
        any().ifPresent(booking -> {
            int version = booking.version() - (random.nextInt(4) == 0 ? 1 : 0);
            if (bookings.cancel(booking.id(), version) instanceof ChangeOutcome.Changed) {
                confirmed.remove(booking.id());
            }
        });
        return "cancel";
    }

    private String passTime() {
        PORTAL.clock().advance(Duration.ofMinutes(random.nextInt(random.nextInt(10) == 0 ? 600 : 15)));
        return "pass time";
    }

    private String takeLeave() {
        Instant from = PORTAL.clock().instant().plus(Duration.ofHours(random.nextInt(72)));
        leave.add(PORTAL.bean(Blocks.class)
                .add(null, "zhao", from, from.plus(Duration.ofHours(1 + random.nextInt(8))), "年假", "manager"));
        return "take leave";
    }

    private String returnFromLeave() {
        if (!leave.isEmpty()) {
            PORTAL.bean(Blocks.class).remove(leave.removeLast(), "manager");
        }
        return "return from leave";
    }

    /** Desks lose or get back their lawyers, and services become longer or shorter. */
    private String changeSchedule() {
        boolean changed = random.nextBoolean();
        List<Desk> desks = city.desks().stream()
                .map(desk -> changed && random.nextBoolean() ? withoutLawyers(desk) : desk)
                .toList();
        List<Service> services = city.services().stream()
                .map(service -> changed && random.nextBoolean() ? longer(service) : service)
                .toList();
        PORTAL.bean(Publication.class).publish(LargeTimetable.with(city, desks, services));
        return "change the schedule";
    }

    private String wait(int who) {
        LocalDate today = LocalDate.ofInstant(PORTAL.clock().instant(), Event.ZONE);
        WaitRequest wish = new WaitRequest(service(), Optional.empty(), today, today.plusDays(7));
        WaitlistEntry entry =
                waitlist.begin(waitlist.join(wish, person(who), "其他", "1").id());
        if (entry.state().equals("OFFERED") && random.nextBoolean()) {
            if (waitlist.accept(entry, "1") instanceof ConfirmOutcome.Confirmed done) {
                confirmed.put(done.booking().id(), String.valueOf(done.booking().reference()));
            }
        } else if (random.nextInt(4) == 0) {
            PORTAL.bean(WaitlistErasure.class).erase(entry);
        }
        return "wait";
    }

    private String keepHouse() {
        housekeeping.run();
        PORTAL.bean(Dispatcher.class).sendAllDue();
        return "keep house";
    }

    private Optional<Booking> any() {
        List<UUID> ids = List.copyOf(confirmed.keySet());
        return ids.isEmpty() ? Optional.empty() : bookings.find(ids.get(random.nextInt(ids.size())));
    }

    private Optional<FreeSlot> free(Service service) {
        LocalDate today = LocalDate.ofInstant(PORTAL.clock().instant(), Event.ZONE);
        List<FreeSlot> free =
                finder.all(new SlotQuery(service, Optional.empty(), Optional.empty(), today, today.plusDays(4)));
        return free.isEmpty() ? Optional.empty() : Optional.of(free.get(random.nextInt(free.size())));
    }

    private Service service() {
        List<Service> services = PORTAL.bean(Timetables.class).now().servicesByTitle();
        return services.get(random.nextInt(services.size()));
    }

    private List<String> rows(String sql) {
        return postgres.list(String.class, sql);
    }

    private static Desk withoutLawyers(Desk desk) {
        return new Desk(
                desk.id(), desk.name(), desk.organisationId(), List.of(), desk.hours(), desk.exceptions(), true);
    }

    private static Service longer(Service service) {
        return ServiceBuilder.stagedBuilder()
                .id(service.id())
                .title(service.title())
                .channel(service.channel())
                .audiences(service.audiences())
                .minutes(service.minutes() + 15)
                .capacity(service.capacity() + 1)
                .leadMinutes(service.leadMinutes())
                .aheadDays(service.aheadDays())
                .changeMinutes(service.changeMinutes())
                .travelMinutes(service.travelMinutes())
                .company(service.company())
                .bring(service.bring())
                .categories(service.categories())
                .desks(service.desks())
                .sessions(service.sessions())
                .keepDays(service.keepDays())
                .body(service.body())
                .demonstration(true)
                .build();
    }

    private static Visitor visitor(int who) {
        return new Visitor("walker-" + who);
    }

    private static PersonalData person(int who) {
        return new PersonalData("测试人", "1000005%04d".formatted(who), null, "", null, null, null, List.of());
    }
}
