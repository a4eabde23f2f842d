package org.famen.portal.fuzz;

import io.micronaut.http.HttpMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.famen.portal.testing.Route;

/**
 * Makes hostile requests of a seed: the same number is the same request, whatever was sent before. Only ids and tokens, which the
 * portal makes anew each time, differ.
 */
final class Attacker {
    private static final long PRIME = 1_000_003;
    private static final int POSTS_OF_A_HUNDRED = 30;
    private static final int SPOILED_OF_A_HUNDRED = 10;
    private static final List<String> TYPES = List.of(
            Attack.FORM + "; charset=utf-16",
            Attack.FORM + "; charset=x-nothing",
            "multipart/form-data; boundary=x",
            "multipart/form-data",
            "application/json",
            "text/plain",
            "/",
            "");

    private final Target target;
    private final long seed;

    Attacker(Target target, long seed) {
        this.target = target;
        this.seed = seed;
    }

    Attack attack(long number) {
        Grammar grammar = new Grammar(new SplittableRandom(seed * PRIME + number));
        HttpMethod method = grammar.chance(POSTS_OF_A_HUNDRED) ? HttpMethod.POST : HttpMethod.GET;
        Route route = grammar.any(
                target.routes().stream().filter(each -> each.method() == method).toList());
        Person as = person(grammar, route);
        String path = route.path(variable -> grammar.written(value(grammar, 75)));
        List<String> names = names(grammar, route);
        Attack sound = new Attack(
                number,
                method.name(),
                method == HttpMethod.GET && !names.isEmpty() ? path + "?" + pairs(grammar, names, 30) : path,
                method == HttpMethod.POST ? form(grammar, names, as) : "",
                Attack.FORM,
                as);
        return method == HttpMethod.POST && grammar.chance(SPOILED_OF_A_HUNDRED) ? spoiled(sound, grammar) : sound;
    }

    /** Its body is empty, cut off, in no encoding, or not what it says that it is. */
    private static Attack spoiled(Attack sound, Grammar grammar) {
        String body = grammar.any(List.of(
                "",
                sound.body(),
                sound.body().substring(0, sound.body().length() / 2),
                sound.body() + "&x=\u00c3(\u00ff",
                sound.body() + "%",
                "{\"a\":",
                "--x\r\nContent-Disposition: form-data; name"));
        return new Attack(sound.number(), sound.method(), sound.target(), body, grammar.any(TYPES), sound.as());
    }

    /** Signing out would end what all others do as the manager. */
    private Person person(Grammar grammar, Route route) {
        if (grammar.chance(5)) {
            return Person.NOBODY;
        }
        boolean desk = route.template().startsWith("/desk") && !route.template().startsWith("/desk/sign-");
        return desk ? target.manager() : target.citizen();
    }

    private List<String> names(Grammar grammar, Route route) {
        List<String> names = new ArrayList<>();
        int most = route.method() == HttpMethod.POST ? 9 : 5;
        for (int i = 0; grammar.chance(i == 0 ? 95 : 70) && i < most; i++) {
            boolean own = !route.parameters().isEmpty() && grammar.chance(60);
            names.add(own ? grammar.any(route.parameters()) : grammar.any(target.fields()));
        }
        return names;
    }

    private String form(Grammar grammar, List<String> names, Person as) {
        String token = grammar.chance(95) ? as.token() : grammar.value();
        return "token=" + Grammar.encoded(token) + (names.isEmpty() ? "" : "&" + pairs(grammar, names, 45));
    }

    private String pairs(Grammar grammar, List<String> names, int goodOfAHundred) {
        List<String> pairs = new ArrayList<>();
        for (String name : names) {
            String written = grammar.chance(3) ? grammar.written(grammar.value()) : Grammar.encoded(name);
            pairs.add(written + "=" + grammar.written(value(grammar, goodOfAHundred)));
        }
        return String.join("&", pairs);
    }

    private String value(Grammar grammar, int goodOfAHundred) {
        return grammar.chance(goodOfAHundred) ? grammar.any(target.good()) : grammar.value();
    }
}
