package org.famen.portal.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A limit of memory that the kernel holds a process to, as that of a pod; root alone may make one, on Linux. */
public final class MemoryGroup implements AutoCloseable {
    private static final Path GROUPS = Path.of("/sys/fs/cgroup");
    private static final String NAME = "famen-test-" + ProcessHandle.current().pid();

    private final Path folder;
    private final String events;

    private MemoryGroup(Path folder, String events) {
        this.folder = folder;
        this.events = events;
    }

    /** @return empty where none can be made */
    public static Optional<MemoryGroup> of(long bytes) {
        return make(GROUPS.resolve(NAME), "memory.max", "memory.events", bytes)
                .or(() -> make(
                        GROUPS.resolve("memory").resolve(NAME), "memory.limit_in_bytes", "memory.oom_control", bytes));
    }

    private static Optional<MemoryGroup> make(Path folder, String limit, String events, long bytes) {
        try {
            Files.createDirectory(folder);
            if (!Files.exists(folder.resolve(limit)) || !Files.exists(folder.resolve(events))) {
                Files.delete(folder);
                return Optional.empty();
            }
            Files.writeString(folder.resolve(limit), Long.toString(bytes));
            return Optional.of(new MemoryGroup(folder, events));
        } catch (IOException notAllowed) {
            return Optional.empty();
        }
    }

    /** A command line that runs another one in it. */
    public List<String> wrap(List<String> command) {
        List<String> wrapped = new ArrayList<>(
                List.of("sh", "-c", "echo $$ > " + folder.resolve("cgroup.procs") + " && exec \"$@\"", "sh"));
        wrapped.addAll(command);
        return wrapped;
    }

    /** How many processes the kernel has killed because they wanted more. */
    public long kills() {
        try (Stream<String> lines = Files.lines(folder.resolve(events))) {
            return lines.filter(line -> line.startsWith("oom_kill "))
                    .mapToLong(line -> Long.parseLong(line.substring("oom_kill ".length())))
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its processes have ended. */
    @Override
    public void close() {
        try {
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
