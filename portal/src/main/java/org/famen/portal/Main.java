package org.famen.portal;

import io.micronaut.runtime.Micronaut;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import java.util.List;
import java.util.Map;
import org.famen.portal.site.SchemaStep;

/** Starts the portal; with the argument {@code migrate} brings the database to its schema and ends. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Famen open API",
                        version = "1",
                        description =
                                "Search, laws and articles. No key is needed; an address may send 300 requests a minute, beyond that the answer is 429 with Retry-After."))
public final class Main {
    private static final String SCHEMA_STEP = "migrate";

    private Main() {}

    public static void main(String[] arguments) {
        if (List.of(arguments).equals(List.of(SCHEMA_STEP))) {
            SchemaStep.run(Map.of());
            return;
        }
        Micronaut.build(arguments).mainClass(Main.class).banner(false).start();
    }
}
