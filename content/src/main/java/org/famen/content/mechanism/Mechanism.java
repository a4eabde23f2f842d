package org.famen.content.mechanism;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.famen.content.frontmatter.Published;

/**
 * How a city settles disputes.
 *
 * @param lead what it is, in a sentence
 * @param levels from the nearest to the widest
 * @param forces what is handed over to: mediation, lawyers, …
 * @param figures ids of the city's series of figures that belong to it
 * @param demonstration whether it is made up
 */
public record Mechanism(
        String id,
        String title,
        String lead,
        List<Level> levels,
        List<Force> forces,
        List<Handover> handovers,
        List<String> figures,
        boolean demonstration)
        implements Published {

    public Mechanism {
        requireNonNull(id, "id is null");
        requireNonNull(title, "title is null");
        requireNonNull(lead, "lead is null");
        levels = List.copyOf(levels);
        forces = List.copyOf(forces);
        handovers = List.copyOf(handovers);
        figures = List.copyOf(figures);
    }
}
