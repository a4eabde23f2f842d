package org.famen.portal;

import io.micronaut.runtime.Micronaut;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import java.util.List;
import java.util.Map;
import org.famen.portal.database.SchemaStep;
import org.famen.portal.database.chain.AuditCommand;
import org.famen.portal.database.keys.ResealCommand;
import org.famen.portal.feedback.hotline.HotlineCommand;
import org.famen.portal.operations.LastLines;
import org.famen.portal.staff.account.InviteCommand;

/**
 * Starts the portal; with the argument {@code migrate} brings the database to its schema and ends, with {@code staff-invite}
 * prints a manager's one-time link and ends, with {@code reseal} seals what older keys sealed under the present one and ends, with {@code audit} prints the chained audit and ends, with {@code hotline} exchanges files with the city's hotline and ends.
 */
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
    private static final String SCHEMA_STEP = "migrate";

    private Main() {}

    public static void main(String[] arguments) {
        LastLines.writeBeforeEnd();
        if (List.of(arguments).equals(List.of(SCHEMA_STEP))) {
            SchemaStep.run(Map.of());
            return;
        }
        if (arguments.length > 0 && arguments[0].equals(InviteCommand.NAME)) {
            List<String> others = List.of(arguments).subList(1, arguments.length);
            System.exit(InviteCommand.run(others, Map.of(), System.out, System.err));
        }
        if (arguments.length > 0 && arguments[0].equals(ResealCommand.NAME)) {
            List<String> others = List.of(arguments).subList(1, arguments.length);
            System.exit(ResealCommand.run(others, Map.of(), System.out, System.err));
        }
        if (arguments.length > 0 && arguments[0].equals(AuditCommand.NAME)) {
            List<String> others = List.of(arguments).subList(1, arguments.length);
            System.exit(AuditCommand.run(others, Map.of(), System.out, System.err));
        }
        if (arguments.length > 0 && arguments[0].equals(HotlineCommand.NAME)) {
            List<String> others = List.of(arguments).subList(1, arguments.length);
            System.exit(HotlineCommand.run(others, Map.of(), System.out, System.err));
        }
        Micronaut.build(arguments).mainClass(Main.class).banner(false).start();
    }
}
