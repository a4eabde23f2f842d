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
                                "Search, laws and articles. No key is needed; an address may send 300 requests a minute, beyond that the answer is 429 with Retry-After."))
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Micronaut.build(arguments).mainClass(Main.class).banner(false).start();
    }
}
