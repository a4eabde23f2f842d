package org.famen.content.enforcement;

import static java.util.Objects.requireNonNull;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famen.content.citation.WrittenCitation;
import org.famen.content.frontmatter.Published;

/**
 * A problem of enforcement against businesses that has been put right; nobody is named but the department.
 *
 * @param id part of its address, for good
 * @param campaign the special check in which it was dealt with (专项检查); empty for day-to-day supervision
 * @param district empty for departments of the whole city
 * @param basis rules that were broken
 * @param problem what was wrong
 * @param measure how it was put right (整改措施)
 * @param dueOn by when it had to be put right
 * @param closedOn when that was found to be done; never before {@code foundOn}
 * @param evidence document that shows it
 * @param rule what was laid down so that it does not happen again (建章立制)
 * @param aliases what people call it
 * @param demonstration whether it is made up
 */
@RecordBuilder
public record EnforcementCase(
        String id,
        String title,
        Optional<String> campaign,
        String department,
        Optional<String> district,
        ProblemType type,
        ProblemSource source,
        LocalDate foundOn,
        String problem,
        List<WrittenCitation> basis,
        String measure,
        LocalDate dueOn,
        LocalDate closedOn,
        String evidence,
        Optional<String> rule,
        List<String> aliases,
        boolean demonstration)
        implements Published {

    public EnforcementCase {
        requireNonNull(id, "id is null");
        requireNonNull(title, "title is null");
        requireNonNull(campaign, "campaign is null");
        requireNonNull(department, "department is null");
        requireNonNull(district, "district is null");
        requireNonNull(type, "type is null");
        requireNonNull(source, "source is null");
        requireNonNull(foundOn, "foundOn is null");
        requireNonNull(problem, "problem is null");
        basis = List.copyOf(basis);
        requireNonNull(measure, "measure is null");
        requireNonNull(dueOn, "dueOn is null");
        requireNonNull(closedOn, "closedOn is null");
        requireNonNull(evidence, "evidence is null");
        requireNonNull(rule, "rule is null");
        aliases = List.copyOf(aliases);
    }

    public boolean isLate() {
        return closedOn.isAfter(dueOn);
    }
}
