package org.famen.content.city;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.famen.content.frontmatter.NearestWord;
import org.famen.content.index.PageKind;
import org.famen.content.problem.Problem;
import org.famen.content.problem.Problems;

/** Finds links of Markdown files to pages of the city that are not there. */
final class LinkCheck {
    private static final Pattern MARKDOWN = Pattern.compile(".*\\.md");
    /** [text](/kind/id) or a field 链接, with or without a query or a place on the page. */
    private static final Pattern LINK = Pattern.compile("(?:]\\(|链接: *)/([a-z-]+/[^\\s)?#]+)");
    /** Links to parts of the portal that are no page of the city's content cannot be judged here. */
    private static final Set<String> KINDS = Arrays.stream(PageKind.values())
            .filter(PageKind::isOfTheCity)
            .map(kind -> kind.id(""))
            .collect(Collectors.toSet());

    private final Set<String> pages;
    private final Problems problems;

    /** @param pages ids of all pages, as in their addresses: policy/legal-aid */
    LinkCheck(Set<String> pages, Problems problems) {
        this.pages = Set.copyOf(pages);
        this.problems = requireNonNull(problems, "problems is null");
    }

    /** Looks through every Markdown file below the folder. */
    void check(Path folder) {
        ContentLines.visit(folder, MARKDOWN, (file, line, text) -> {
            Matcher link = LINK.matcher(text);
            while (link.find()) {
                check(file, line, link.group(1));
            }
        });
    }

    private void check(String file, int line, String target) {
        boolean isPage = KINDS.stream().anyMatch(target::startsWith);
        if (isPage && !pages.contains(target)) {
            List<String> candidates = pages.stream().sorted().toList();
            problems.add(NearestWord.find(target, candidates)
                    .map(near -> Problem.warning(file, line, "link.missing.near", "/" + target, "/" + near))
                    .orElseGet(() -> Problem.warning(file, line, "link.missing", "/" + target)));
        }
    }
}
