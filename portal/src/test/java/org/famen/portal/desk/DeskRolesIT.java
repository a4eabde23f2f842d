package org.famen.portal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpMethod;
import io.micronaut.web.router.Router;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.famen.portal.booking.Booking;
import org.famen.portal.staff.Role;
import org.famen.portal.testing.Caller;
import org.famen.portal.timetable.Blocks;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may open and send what at the desk: one table. */
class DeskRolesIT {
    private static final DeskWorld WORLD = new DeskWorld();

    /**
     * {@code <…>} stands for what each call gets anew; the columns are what each role is answered: 200 or 303, 403, 422 for a password that differs from
     * its repetition, and 404
     * where it is let in and there is no such check-up or feedback.
     */
    private static final String TABLE = """
            route                          | reception | lawyer | editor | manager | auditor | form
            GET /desk                      | 200       | 200    | 200    | 200     | 200     |
            GET /desk/today                | 200       | 200    | 403    | 200     | 403     |
            POST /desk/today/find          | 422       | 422    | 403    | 422    | 403     | asked=HHHHHHHH
            GET /desk/bookings/{id}        | 200       | 200    | 403    | 200     | 403     |
            POST /desk/bookings/{id}/state | 303       | 303    | 403    | 303     | 403     | version=<version>&state=arrived
            POST /desk/bookings/{id}/notes | 303       | 303    | 403    | 303     | 403     | version=<version>&note=备注
            GET /desk/bookings/{id}/move   | 200       | 403    | 403    | 200     | 403     |
            POST /desk/bookings/{id}/move  | 303       | 403    | 403    | 303     | 403     | version=<version>&slot=east-1@2026-11-24T15:00
            GET /desk/bookings/{id}/cancel | 200       | 403    | 403    | 200     | 403     |
            POST /desk/bookings/{id}/cancel| 303       | 403    | 403    | 303     | 403     | version=<version>
            GET /desk/walk-in              | 200       | 403    | 403    | 200     | 403     |
            POST /desk/walk-in             | 303       | 403    | 403    | 303     | 403     | key=<uuid>&service=talk&slot=east-2@2026-11-24T10:00&name=李测试&phone=10000091234&category=借款&consent=yes
            GET /desk/calendar             | 200       | 200    | 403    | 200     | 403     |
            GET /desk/blocks               | 200       | 403    | 403    | 200     | 403     |
            POST /desk/blocks              | 303       | 403    | 403    | 303     | 403     | desk=east-2&from=2026-12-01T09:00&until=2026-12-01T12:00&reason=培训
            POST /desk/blocks/{id}/remove  | 303       | 403    | 403    | 303     | 403     | <block>
            GET /desk/waitlist             | 200       | 403    | 403    | 200     | 403     |
            GET /desk/holds                | 200       | 403    | 403    | 200     | 403     |
            POST /desk/holds/end           | 403       | 403    | 403    | 303     | 403     | key=00000000000000000000000000000000000000000000000000000000000000ff
            GET /desk/figures              | 403       | 403    | 403    | 200     | 200     |
            GET /desk/export.csv           | 403       | 403    | 403    | 303     | 403     |
            GET /desk/audit                | 403       | 403    | 403    | 200     | 200     |
            GET /desk/checkups             | 403       | 200    | 403    | 200     | 403     |
            GET /desk/checkups/{id}        | 403       | 404    | 403    | 404     | 403     |
            POST /desk/checkups/{id}       | 403       | 404    | 403    | 404     | 403     | version=0&action=save
            GET /desk/self-checks          | 403       | 200    | 200    | 200     | 200     |
            GET /desk/self-checks.csv      | 403       | 200    | 200    | 200     | 200     |
            GET /desk/ledger               | 403       | 403    | 403    | 200     | 403     |
            GET /desk/ledger/closed.csv    | 403       | 403    | 403    | 200     | 403     |
            POST /desk/ledger/accept       | 403       | 403    | 403    | 404     | 403     | feedback=x
            GET /desk/ledger/new           | 403       | 403    | 403    | 200     | 403     |
            POST /desk/ledger/new          | 403       | 403    | 403    | 303     | 403     | key=<uuid>&source=CHECK&found=2026-11-01&department=城管局&problem=一家餐馆被重复检查
            GET /desk/ledger/{id}          | 403       | 403    | 403    | 404     | 403     |
            POST /desk/ledger/{id}         | 403       | 403    | 403    | 404     | 403     | version=0
            GET /desk/feedback             | 403       | 200    | 200    | 200     | 403     |
            GET /desk/feedback/{id}        | 403       | 404    | 404    | 404     | 403     |
            POST /desk/feedback/{id}       | 403       | 404    | 404    | 404     | 403     | version=0&state=answered
            GET /desk/feedback/{id}/draft  | 403       | 403    | 404    | 404     | 403     |
            POST /desk/feedback/{id}/draft | 403       | 403    | 404    | 404     | 403     | question=x&answer=x
            GET /desk/applications         | 200       | 200    | 403    | 200     | 403     |
            GET /desk/applications/{id}    | 404       | 404    | 403    | 404     | 403     |
            POST /desk/applications/{id}   | 404       | 404    | 403    | 404     | 403     | version=0&to=accepted
            GET /desk/applications/{id}/files/{file} | 404 | 404 | 403   | 404     | 403     |
            GET /desk/applications/links   | 200       | 403    | 403    | 200     | 403     |
            POST /desk/applications/links  | 200       | 403    | 403    | 200     | 403     | kind=legal-aid
            GET /desk/applications/totals  | 403       | 403    | 403    | 200     | 200     |
            GET /desk/searches             | 403       | 403    | 200    | 200     | 200     |
            GET /desk/searches.csv         | 403       | 403    | 200    | 200     | 200     |
            GET /desk/keys                 | 200       | 200    | 200    | 200    | 200     |
            GET /desk/account              | 200       | 200    | 200    | 200     | 200     |
            POST /desk/account/password    | 422       | 422    | 422    | 422     | 422     | current=x&password=y&again=z
            POST /desk/account/sessions    | 303       | 303    | 303    | 303     | 303     |
            GET /desk/staff                | 403       | 403    | 403    | 200     | 403     |
            """;

    /** Without a sign-in, of everybody, or tested where accounts are. */
    private static final Set<String> ELSEWHERE = Set.of(
            "/desk/sign-in",
            "/desk/sign-in/code",
            "/desk/sign-in/identity",
            "/desk/sign-in/identity/back",
            "/desk/sign-in/identity/end",
            "/desk/sign-in/identity/link",
            "/desk/sign-out",
            "/desk/welcome",
            "/desk/welcome/password",
            "POST /desk/staff",
            "POST /desk/staff/{id}/{action}");

    @AfterAll
    static void close() {
        WORLD.close();
    }

    private record Line(String route, Map<Role, Integer> answers, String form) {
        static Line parse(String text) {
            String[] cells = text.split("\\|", -1);
            Role[] roles = Role.values();
            Map<Role, Integer> answers = IntStream.range(0, roles.length)
                    .boxed()
                    .collect(Collectors.toMap(
                            place -> roles[place], place -> Integer.parseInt(cells[place + 1].strip())));
            return new Line(cells[0].strip(), answers, cells[roles.length + 1].strip());
        }

        @Override
        public String toString() {
            return route;
        }
    }

    static Stream<Line> lines() {
        return TABLE.lines().skip(1).map(Line::parse);
    }

    @Test
    void theTableNamesEveryRouteOfTheDesk() {
        List<String> routes = WORLD.portal()
                .bean(Router.class)
                .uriRoutes()
                .filter(route -> route.getHttpMethod() != HttpMethod.HEAD)
                .map(route -> route.getHttpMethod() + " "
                        + plain(route.getUriMatchTemplate().toPathString()))
                .filter(route -> route.matches("\\w+ /desk(/.*)?"))
                .filter(route -> !ELSEWHERE.contains(route) && !ELSEWHERE.contains(route.split(" ")[1]))
                .distinct()
                .toList();

        assertThat(lines().map(Line::route)).containsExactlyInAnyOrderElementsOf(routes);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void eachRoleGetsWhatTheTableSays(Line line) {
        Map<Role, Integer> answers = new HashMap<>();
        line.answers().keySet().forEach(role -> answers.put(role, call(line, role)));

        assertThat(answers).isEqualTo(line.answers());
    }

    private static int call(Line line, Role role) {
        WORLD.startAfresh();
        Booking booking = WORLD.book("talk", "east-1", "2026-11-24T13:30");
        UUID block = WORLD.portal()
                .bean(Blocks.class)
                .add("east-2", null, DeskWorld.at("2026-12-02T09:00"), DeskWorld.at("2026-12-02T12:00"), "培训", "test");
        Caller caller = caller(role);
        String path = line.route()
                .split(" ")[1]
                .replace("{id}", (line.form().equals("<block>") ? block : booking.id()).toString())
                .replace("{file}", block.toString());
        return line.route().startsWith("GET")
                ? caller.peek(path).status()
                : caller.send(path, fields(line.form(), booking)).status();
    }

    private static Map<String, String> fields(String form, Booking booking) {
        List<String> pairs = new ArrayList<>(Arrays.asList(form.replace("<version>", WORLD.version(booking))
                .replace("<uuid>", UUID.randomUUID().toString())
                .split("&")));
        return pairs.stream()
                .filter(pair -> pair.contains("="))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    private static Caller caller(Role role) {
        String login = role == Role.LAWYER ? "zhao" : "all-" + role.key();
        return WORLD.colleague(login, role.key(), "");
    }

    private static String plain(String template) {
        return template.replaceAll("\\{(\\w+):[^}]*}", "{$1}").replaceAll("/$", "");
    }
}
