package org.famen.content.paper.document;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A document as it is printed.
 *
 * @param name of the kind of document; of nobody who is in it
 */
public record PrintedPaper(String name, List<Printed> parts) {
    public PrintedPaper {
        parts = List.copyOf(parts);
    }

    /** All that stands in it, a line each. */
    public String text() {
        return parts.stream().flatMap(Printed::texts).collect(Collectors.joining("\n"));
    }

    /** Says nothing of what people wrote. */
    @Override
    public String toString() {
        return "PrintedPaper " + name;
    }
}
