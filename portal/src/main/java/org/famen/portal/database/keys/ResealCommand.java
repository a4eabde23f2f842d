package org.famen.portal.database.keys;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.Environment;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.famen.portal.database.FieldEncryptor;
import org.famen.portal.operations.CommandContext;
import org.famen.portal.operations.Secrets;

/**
 * {@code reseal} seals everything under the first data key and says how much; {@code reseal --count} only says which keys are
 * named where. The schema's owner does it.
 */
public final class ResealCommand {
    public static final String NAME = "reseal";
    private static final String COUNT = "--count";
    private static final String USAGE = "usage: " + NAME + " [" + COUNT + "]";

    private ResealCommand() {}

    /**
     * @param arguments after the command's name
     * @param settings beside those of the environment
     * @return 0; 1 when something names a key that is not there or can't be opened; 2 when the arguments are others
     */
    public static int run(List<String> arguments, Map<String, Object> settings, PrintStream out, PrintStream err) {
        if (!arguments.isEmpty() && !arguments.equals(List.of(COUNT))) {
            err.println(USAGE);
            return 2;
        }
        try (ApplicationContext context = CommandContext.start(settings);
                Connection owner = connect(context.getEnvironment())) {
            Secrets secrets = context.getBean(Secrets.class);
            var resealing = new Resealing(owner, context.getBean(FieldEncryptor.class), secrets.currentKeyId());
            return arguments.isEmpty() ? reseal(resealing, out) : count(resealing, secrets, out);
        } catch (SQLException failure) {
            err.println("The database refuses: " + failure.getMessage());
            return 1;
        }
    }

    private static int reseal(Resealing resealing, PrintStream out) throws SQLException {
        int failed = 0;
        for (SealedColumn column : SealedColumn.ALL) {
            Resealing.Outcome outcome = resealing.run(column);
            failed += outcome.failed();
            out.printf("%s: %d resealed, %d can't be opened%n", column.name(), outcome.resealed(), outcome.failed());
        }
        return failed == 0 ? 0 : 1;
    }

    private static int count(Resealing resealing, Secrets secrets, PrintStream out) throws SQLException {
        boolean missing = false;
        for (SealedColumn column : SealedColumn.ALL) {
            for (Map.Entry<String, Integer> named : resealing.counts(column).entrySet()) {
                boolean known = secrets.dataKey(named.getKey()).isPresent();
                missing |= !known;
                out.printf(
                        "%s: key %s, %d rows%s%n",
                        column.name(),
                        named.getKey(),
                        named.getValue(),
                        known ? "" : ", which is NOT among the data keys");
            }
        }
        return missing ? 1 : 0;
    }

    private static Connection connect(Environment environment) throws SQLException {
        String user = text(environment, "famen.schema-owner.username").isBlank()
                ? "datasources.default"
                : "famen.schema-owner";
        return DriverManager.getConnection(
                text(environment, "datasources.default.url"),
                text(environment, user + ".username"),
                text(environment, user + ".password"));
    }

    private static String text(Environment environment, String name) {
        return environment.getProperty(name, String.class).orElse("");
    }
}
