package org.famen.content.enforcement;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.famen.content.citation.WrittenCitation;
import org.famen.content.frontmatter.Published;

/**
 * What may be inspected at businesses in a year, by whom and how often (涉企行政检查事项和年度计划).
 *
 * @param matter what is looked at
 * @param basis provisions that allow it, never empty
 * @param subjects which businesses
 * @param mostAYear how often one business may be visited in a year; 0 when nobody comes without a reason
 * @param months of the plan, such as 3月、9月; empty when there is no fixed one
 * @param together departments that come along, so that it is one visit (综合查一次)
 * @param demonstration whether it is made up
 */
public record Inspection(
        String id,
        int year,
        String matter,
        String department,
        List<WrittenCitation> basis,
        String subjects,
        InspectionManner manner,
        int mostAYear,
        List<String> months,
        List<String> together,
        Optional<String> remark,
        boolean demonstration)
        implements Published {

    public Inspection {
        requireNonNull(id, "id is null");
        requireNonNull(matter, "matter is null");
        requireNonNull(department, "department is null");
        basis = List.copyOf(basis);
        requireNonNull(subjects, "subjects is null");
        requireNonNull(manner, "manner is null");
        months = List.copyOf(months);
        together = List.copyOf(together);
        requireNonNull(remark, "remark is null");
    }
}
