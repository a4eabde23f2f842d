package org.famen.content.attachment;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.famen.content.frontmatter.Published;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.problem.Problem;
import org.famen.content.problem.Problems;

/** Checks that the files beside a page are there and are what their names say; the page is kept without the others. */
public final class AttachmentCheck {
    private final Path city;
    private final String kind;
    private final Problems problems;

    /**
     * @param city the city's folder
     * @param kind of the pages, as in their addresses
     */
    public AttachmentCheck(Path city, String kind, Problems problems) {
        this.city = requireNonNull(city, "city is null");
        this.kind = requireNonNull(kind, "kind is null");
        this.problems = requireNonNull(problems, "problems is null");
    }

    /** Those of the names that can be published, in their order. */
    public List<String> good(Sourced<? extends Published> owner, List<String> names) {
        return names.stream().filter(name -> isGood(owner, name)).toList();
    }

    private boolean isGood(Sourced<? extends Published> owner, String name) {
        Optional<AttachmentFile.Fault> fault = AttachmentFile.of(
                        city, kind, owner.value().id(), name)
                .map(AttachmentFile::fault)
                .orElse(Optional.of(AttachmentFile.Fault.NAME));
        fault.ifPresent(found -> problems.add(Problem.warning(
                owner.file(),
                owner.line(),
                switch (found) {
                    case NAME -> "attachment.path";
                    case MISSING -> "attachment.missing";
                    case TOO_LARGE -> "attachment.too_large";
                    case TYPE -> "attachment.type";
                },
                name,
                "attachments/" + kind + "/" + owner.value().id(),
                Long.toString(AttachmentFile.LIMIT >> 20))));
        return fault.isEmpty();
    }
}
