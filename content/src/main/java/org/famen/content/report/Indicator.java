package org.famen.content.report;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.famen.content.frontmatter.Published;

/**
 * Something by which the rule of law in government is measured (依法行政考核、法治政府建设示范创建).
 *
 * @param set which list it is of
 * @param wanted what must be reached
 * @param reached what is there
 * @param evidence document or figure that shows it; always there when it is met
 * @param leader who is responsible
 * @param demonstration whether it is made up
 */
public record Indicator(
        String id,
        String set,
        String title,
        String wanted,
        String reached,
        IndicatorState state,
        Optional<String> evidence,
        String leader,
        LocalDate dueOn,
        boolean demonstration)
        implements Published {

    public Indicator {
        requireNonNull(id, "id is null");
        requireNonNull(set, "set is null");
        requireNonNull(title, "title is null");
        requireNonNull(wanted, "wanted is null");
        requireNonNull(reached, "reached is null");
        requireNonNull(state, "state is null");
        requireNonNull(evidence, "evidence is null");
        requireNonNull(leader, "leader is null");
        requireNonNull(dueOn, "dueOn is null");
    }
}
