package org.famen.portal.download;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.famen.content.citation.Target;
import org.famen.content.index.ArticleDocument;
import org.famen.content.index.BlockDocument;
import org.famen.content.index.PartEndDocument;
import org.famen.content.law.ArticleNumber;
import org.famen.portal.library.LawView;

/**
 * A law or some of its provisions, to be written into a file.
 *
 * @param provisions in the order of the text
 * @param whole whether it is the whole text
 */
record Excerpt(LawView view, List<ArticleDocument> provisions, boolean whole) {
    Excerpt {
        requireNonNull(view, "view is null");
        provisions = List.copyOf(provisions);
    }

    /**
     * @param written a list such as 3、5-8、第十条, or addresses such as s1; blank for the whole law
     * @return empty when it is not understood, or names what the text does not have
     */
    static Optional<Excerpt> of(LawView view, String written) {
        if (written.isBlank()) {
            return Optional.of(new Excerpt(view, view.text(), true));
        }
        Set<ArticleDocument> chosen = new LinkedHashSet<>();
        for (String part : written.strip().split("[，,、;；\\s]+")) {
            List<ArticleDocument> found = find(view, part);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            chosen.addAll(found);
        }
        return Optional.of(
                new Excerpt(view, view.text().stream().filter(chosen::contains).toList(), false));
    }

    private static List<ArticleDocument> find(LawView view, String part) {
        List<ArticleDocument> there =
                only(view, provision -> provision.address().equals(part));
        if (!there.isEmpty()) {
            return there;
        }
        List<Target> targets = Target.list(part).orElse(List.of());
        return only(
                view,
                provision -> ArticleNumber.ofAddress(provision.address())
                        .filter(number -> targets.stream().anyMatch(target -> target.covers(number)))
                        .isPresent());
    }

    private static List<ArticleDocument> only(LawView view, Predicate<ArticleDocument> condition) {
        return view.text().stream().filter(condition).toList();
    }

    /** That a block is void on the day of the excerpt while its law is not; empty for nearly every block. */
    Optional<PartEndDocument> endOf(BlockDocument block) {
        return Optional.ofNullable(block.end()).filter(end -> end.holdsOn(view.day()));
    }

    /** 路灯法 or 路灯法第五条等2条, and the day of the version. */
    String fileName() {
        String part = whole || provisions.isEmpty()
                ? ""
                : provisions.size() == 1
                        ? provisions.getFirst().label()
                        : provisions.getFirst().label() + "等" + provisions.size() + "条";
        String name = view.law().shortTitle() + part + "（" + view.version().id() + "）";
        return String.join("", Arrays.asList(name.split("[\\\\/:*?\"<>|\\p{Cntrl}]")));
    }
}
