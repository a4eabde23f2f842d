package org.famen.content.guide;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.famen.content.frontmatter.NearestWord;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.organisation.Organisation;
import org.famen.content.problem.Problem;
import org.famen.content.problem.Problems;

/** Checks that the offices of a guide exist; the guide is kept without one that doesn't. */
public final class OrganisationCheck {
    private static final String FIELD = "办理机构";

    private final List<String> known;
    private final Problems problems;

    public OrganisationCheck(List<Organisation> organisations, Problems problems) {
        this.known = organisations.stream().map(Organisation::id).sorted().toList();
        this.problems = requireNonNull(problems, "problems is null");
    }

    public Guide check(Sourced<Guide> source) {
        Guide guide = source.value();
        List<String> good =
                guide.organisationIds().stream().filter(known::contains).toList();
        guide.organisationIds().stream().filter(id -> !good.contains(id)).forEach(id -> warn(source, id));
        return guide.withOrganisations(good);
    }

    private void warn(Sourced<Guide> source, String id) {
        problems.add(NearestWord.find(id, known)
                .map(near -> Problem.warning(source.file(), source.line(), "guide.organisation.near", FIELD, id, near))
                .orElseGet(() -> Problem.warning(source.file(), source.line(), "guide.organisation", FIELD, id)));
    }
}
