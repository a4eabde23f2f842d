package org.famen.portal.web.journey;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Makes journeys through a running portal and prints what each took. Started by {@code portal/measure-journeys}; ends by itself. */
final class MeasureJourneys {
    private MeasureJourneys() {}

    /** @param arguments address of the portal, then a file of journeys; today's without one */
    public static void main(String[] arguments) throws IOException {
        URI portal = URI.create(arguments[0]);
        System.out.println("| journey | steps | screens scrolled | seconds |");
        System.out.println("| --- | --- | --- | --- |");
        for (Journey journey : arguments.length > 1 ? read(Path.of(arguments[1])) : Journey.now()) {
            Effort effort = Walk.make(portal, journey);
            System.out.printf(
                    "| %s | %d | %d | %.1f |%n", journey.name(), effort.steps(), effort.swipes(), effort.seconds());
        }
    }

    private static List<Journey> read(Path file) throws IOException {
        try (InputStream yaml = Files.newInputStream(file)) {
            return Journey.read(yaml);
        }
    }
}
