package org.famen.portal.fuzz;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.famen.portal.testing.Caller;

/**
 * A browser in the middle of something.
 *
 * @param cookies as they are sent
 * @param token of its forms
 */
record Person(String cookies, String token) {
    static final Person NOBODY = new Person("view=elder", "");

    /** @param page with a form */
    static Person of(Caller caller, String page) {
        String token = caller.get(page).html().select("input[name=token]").attr("value");
        return new Person(
                Stream.of("visitor", "staff")
                        .filter(name -> !caller.cookie(name).isEmpty())
                        .map(name -> name + "=" + caller.cookie(name))
                        .collect(Collectors.joining("; ")),
                token);
    }
}
