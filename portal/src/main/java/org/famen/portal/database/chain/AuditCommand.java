package org.famen.portal.database.chain;

import io.micronaut.context.ApplicationContext;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.famen.portal.operations.CommandContext;

/**
 * {@code audit [--after ID [HASH]]} prints the chained events behind one, each a line of JSON, for keeping where nobody who reaches
 * the database can change them, and says whether the chain is whole. That its end was not cut off, and that it was not written anew,
 * no chain shows by itself: only what was kept of it before does, the last event and its hash.
 */
public final class AuditCommand {
    public static final String NAME = "audit";
    private static final String USAGE = "usage: " + NAME + " [--after ID [HASH]]";
    private static final String AFTER = "--after";
    private static final Pattern ID = Pattern.compile("\\d{1,18}");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final int LOT = 1_000;
    /** Not what a database that is away ends with: who is woken by it need not look for a forger. */
    private static final int BROKEN = 3;

    private AuditCommand() {}

    /**
     * @param arguments after the command's name
     * @param settings beside those of the environment
     * @return 0; 1 when it could not be read; 2 when the arguments are others; 3 when the chain is broken
     */
    public static int run(List<String> arguments, Map<String, Object> settings, PrintStream out, PrintStream err) {
        if (!areRight(arguments)) {
            err.println(USAGE);
            return 2;
        }
        long after = arguments.isEmpty() ? 0 : Long.parseLong(arguments.get(1));
        String hash = arguments.size() < 3 ? "" : arguments.get(2);
        try (ApplicationContext context = CommandContext.start(settings)) {
            AuditChainStore store = context.getBean(AuditChainStore.class);
            boolean continued = continues(store, after, hash, err);
            return print(store, context.getBean(ObjectMapper.class), after, out, err) && continued ? 0 : BROKEN;
        } catch (IOException failure) {
            err.println(failure.getMessage());
            return 1;
        }
    }

    private static boolean areRight(List<String> arguments) {
        return switch (arguments.size()) {
            case 0 -> true;
            case 2, 3 ->
                arguments.getFirst().equals(AFTER)
                        && ID.matcher(arguments.get(1)).matches()
                        && arguments.stream()
                                .skip(2)
                                .allMatch(hash -> HASH.matcher(hash).matches());
            default -> false;
        };
    }

    /** Whether the chain still has what was kept of it. */
    private static boolean continues(AuditChainStore store, long after, String hash, PrintStream err) {
        if (after == 0) {
            return true;
        }
        Optional<String> found = store.hash(after);
        if (found.isEmpty()) {
            err.println("The chain has no event " + after + " any more");
        } else if (!hash.isEmpty() && !hash.equals(found.get())) {
            err.println("The chain has another hash at event " + after);
        }
        return found.isPresent() && (hash.isEmpty() || hash.equals(found.get()));
    }

    private static boolean print(AuditChainStore store, ObjectMapper json, long after, PrintStream out, PrintStream err)
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
        return broken == 0;
    }
}
