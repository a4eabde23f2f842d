package org.famen.portal.database.chain;

import io.micronaut.context.ApplicationContext;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.famen.portal.operations.CommandContext;

/**
 * {@code audit [--after ID]} prints the chained events behind one, each a line of JSON, for keeping where nobody who reaches the
 * database can change them, and says whether the chain is whole.
 */
public final class AuditCommand {
    public static final String NAME = "audit";
    private static final String USAGE = "usage: " + NAME + " [--after ID]";
    private static final int LOT = 1_000;

    private AuditCommand() {}

    /**
     * @param arguments after the command's name
     * @param settings beside those of the environment
     * @return 0; 1 when the chain is broken; 2 when the arguments are others
     */
    public static int run(List<String> arguments, Map<String, Object> settings, PrintStream out, PrintStream err) {
        boolean right = arguments.isEmpty()
                || arguments.size() == 2
                        && arguments.getFirst().equals("--after")
                        && arguments.get(1).matches("\\d{1,18}");
        if (!right) {
            err.println(USAGE);
            return 2;
        }
        long after = arguments.isEmpty() ? 0 : Long.parseLong(arguments.get(1));
        try (ApplicationContext context = CommandContext.start(settings)) {
            return print(context.getBean(AuditChainStore.class), context.getBean(ObjectMapper.class), after, out, err);
        } catch (IOException failure) {
            err.println(failure.getMessage());
            return 1;
        }
    }

    private static int print(AuditChainStore store, ObjectMapper json, long after, PrintStream out, PrintStream err)
            throws IOException {
        long last = after;
        int broken = store.orphans();
        if (broken > 0) {
            err.println(broken + " events that were chained are gone");
        }
        int strays = store.strays();
        if (strays > 0) {
            err.println(strays + " events stand beside the chain");
            broken += strays;
        }
        List<ChainedEvent> lot;
        do {
            lot = store.chained(last, LOT);
            for (ChainedEvent event : lot) {
                out.println(json.writeValueAsString(event));
                if (!event.intact()) {
                    broken++;
                    err.println("The chain breaks at event " + event.id());
                }
            }
            last = lot.isEmpty() ? last : lot.getLast().id();
        } while (!lot.isEmpty());
        return broken == 0 ? 0 : 1;
    }
}
