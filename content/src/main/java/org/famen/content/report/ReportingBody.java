package org.famen.content.report;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.famen.content.frontmatter.Published;

/**
 * Who owes reports, so that it can be shown who has published and who has not.
 *
 * @param id part of its address, for good
 * @param district empty for bodies of the whole city
 * @param owes which reports, each once a year
 * @param since first year that is owed
 * @param accountSince first year on which an account is owed, where that is another one
 * @param demonstration whether it is made up
 */
public record ReportingBody(
        String id,
        String name,
        Optional<String> district,
        List<ReportKind> owes,
        int since,
        Optional<Integer> accountSince,
        boolean demonstration)
        implements Published {

    public ReportingBody {
        requireNonNull(id, "id is null");
        requireNonNull(name, "name is null");
        requireNonNull(district, "district is null");
        owes = List.copyOf(owes);
        requireNonNull(accountSince, "accountSince is null");
    }

    /** First year on which it owes a report of that kind. */
    public int since(ReportKind kind) {
        return kind == ReportKind.ACCOUNT ? accountSince.orElse(since) : since;
    }
}
