package org.famen.portal;

import io.micronaut.runtime.Micronaut;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;

/** Starts the portal. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Famen open API",
                        version = "1",
                        description =
                                "Search, laws and articles. No key is needed. Limits: 300 requests a minute from one address (an IPv6 "
                                        + "/64 counts as one), beyond that the answer is 429 with Retry-After; a search "
                                        + "text of 200 characters; 20 pages of results with ten groups each; a page "
                                        + "of CSV has as many; a feed has the newest page; the catalogue is at most "
                                        + "ten minutes old. Days are written 2020-01-31; another one is answered by 400."))
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Micronaut.build(arguments).mainClass(Main.class).banner(false).start();
    }
}
