package org.famen.portal.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpMethod;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.famen.portal.testing.RawRequest;
import org.famen.portal.testing.Route;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each variable and each parameter of each GET route of the running application, one by one: SQL, HTML, JSON and Lucene syntax,
 * headers and other hosts in them do nothing (OWASP ASVS 4.0.3, 5.1.5, 5.2.2, 5.3). {@link FuzzIT} mixes; this leaves none out.
 */
class EveryParameterIT {
    private static final Target TARGET = new Target();
    private static final List<String> HOSTILE = List.of(
            "x' OR '1'='1\"><img src=fz onerror=fz()>",
            "'||pg_sleep(20)||'",
            "1;SELECT pg_sleep(20)--",
            "{\"match_all\":{}} *:* /.*/ _exists_:id",
            "//evil.example/",
            "https://evil.example/",
            "/\\evil.example",
            "x\r\nX-Fz: yes\r\n\r\n<script>fz</script>",
            "${40404*2} __${40404*2}__::.x");

    @AfterAll
    static void close() {
        int staff = TARGET.count("staff_member");
        TARGET.close();
        assertThat(staff).isPositive();
    }

    static Stream<Route> routes() {
        return TARGET.routes().stream().filter(route -> route.method() == HttpMethod.GET);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void noParameterBecomesMoreThanAText(Route route) throws IOException {
        List<String> faults = new ArrayList<>();
        String path = TARGET.path(route);
        for (String hostile : HOSTILE) {
            for (String target : targets(route, path, Grammar.encoded(hostile))) {
                faults.addAll(faults(route, target));
            }
        }
        assertThat(faults).isEmpty();
    }

    private static List<String> faults(Route route, String target) throws IOException {
        Person as = route.template().startsWith("/desk") ? TARGET.manager() : TARGET.citizen();
        Attack attack = new Attack(0, "GET", target, "", Attack.FORM, as);
        var address = TARGET.portal().address();
        long start = System.nanoTime();
        RawRequest.Answer answer = RawRequest.send(address, "GET", target, attack.headers(address.getAuthority()), "");
        return Judge.faults(answer, Duration.ofNanos(System.nanoTime() - start)).stream()
                .map(fault -> attack + ": " + fault)
                .toList();
    }

    private static List<String> targets(Route route, String path, String hostile) {
        List<String> targets = new ArrayList<>();
        route.parameters().forEach(name -> targets.add(path + "?" + name + "=" + hostile));
        targets.add(path + "?"
                + Route.READ_BY_HAND.stream().map(name -> name + "=" + hostile).collect(Collectors.joining("&")));
        if (route.hasVariables()) {
            targets.add(route.path(name -> hostile));
        }
        return targets;
    }
}
