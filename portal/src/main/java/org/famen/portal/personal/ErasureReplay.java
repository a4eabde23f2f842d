package org.famen.portal.personal;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.famen.portal.database.DatabaseReady;
import org.famen.portal.database.DatabaseUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Erases anew, at each start, what the {@link ErasureJournal} names: a backup may have been brought back meanwhile. */
@Singleton
class ErasureReplay {
    private static final Logger LOG = LoggerFactory.getLogger(ErasureReplay.class);
    /** What a line names; where a line was cut off by a crash, the next one stands behind it. */
    private static final Pattern ENTRY =
            Pattern.compile("([a-z]+)/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})");

    private final ErasureSettings settings;
    private final Map<String, Erasable> kinds;

    ErasureReplay(ErasureSettings settings, List<Erasable> kinds) {
        this.settings = settings;
        this.kinds = kinds.stream().collect(Collectors.toMap(Erasable::kind, Function.identity()));
    }

    @EventListener
    void eraseAgain(DatabaseReady ready) {
        String file = settings.journal();
        if (file == null || file.isBlank() || !Files.exists(Path.of(file))) {
            return;
        }
        try {
            // Bytes that are no text are a fault of their line alone.
            Files.readAllLines(Path.of(file), StandardCharsets.ISO_8859_1).forEach(this::eraseAgain);
        } catch (IOException e) {
            LOG.error("{} can't be read: {}", file, e.getMessage());
        }
    }

    private void eraseAgain(String line) {
        List<MatchResult> entries = ENTRY.matcher(line).results().toList();
        if (entries.isEmpty()) {
            LOG.error("A line of the journal of erasures can't be read: {}", line);
        }
        entries.forEach(entry -> eraseAgain(entry.group(1), UUID.fromString(entry.group(2))));
    }

    /** One that fails keeps neither the others from being erased nor the portal from its start. */
    private void eraseAgain(String name, UUID id) {
        Erasable kind = kinds.get(name);
        if (kind == null) {
            LOG.error("The journal of erasures names a {}, of which nothing is known", name);
            return;
        }
        try {
            kind.eraseAgain(id);
        } catch (DatabaseUnavailableException away) {
            throw away;
        } catch (RuntimeException failed) {
            LOG.error(
                    "{}/{} could not be erased again: {}",
                    name,
                    id,
                    failed.getClass().getName());
        }
    }
}
