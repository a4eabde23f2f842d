package org.famen.content.enforcement;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famen.content.frontmatter.Published;

/**
 * A round in which files of enforcement were drawn and read (行政执法案卷评查).
 *
 * @param drawn how many files
 * @param faulty how many of them had a problem; never more than {@code drawn}
 * @param problems how many problems there were
 * @param rectified how many of these are put right; never more than {@code problems}
 * @param typical what was found most
 * @param rule what was laid down then
 * @param demonstration whether it is made up
 */
public record FileReview(
        String id,
        String title,
        LocalDate from,
        LocalDate until,
        String reviewer,
        List<String> departments,
        int drawn,
        int faulty,
        int problems,
        int rectified,
        List<String> typical,
        Optional<String> rule,
        boolean demonstration)
        implements Published {

    public FileReview {
        requireNonNull(id, "id is null");
        requireNonNull(title, "title is null");
        requireNonNull(from, "from is null");
        requireNonNull(until, "until is null");
        requireNonNull(reviewer, "reviewer is null");
        departments = List.copyOf(departments);
        typical = List.copyOf(typical);
        requireNonNull(rule, "rule is null");
    }
}
