package org.famen.portal.citation;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.famen.content.citation.Citation;
import org.famen.content.citation.Target;
import org.famen.content.index.ArticleDocument;
import org.famen.content.index.LawDocument;
import org.famen.content.law.ArticleNumber;
import org.famen.portal.library.LawAddress;
import org.famen.portal.library.LawView;
import org.jspecify.annotations.Nullable;

/**
 * A citation that was found.
 *
 * @param view the version that is meant; empty when no text of the law is loaded
 * @param texts one a target, in the order written; empty when only the law is named or there is no text
 * @param at the day that was asked for
 */
public record CitedLaw(
        LawDocument law,
        Citation citation,
        Optional<LawView> view,
        List<CitedText> texts,
        @Nullable LocalDate at) {
    public CitedLaw {
        requireNonNull(law, "law is null");
        requireNonNull(citation, "citation is null");
        texts = List.copyOf(texts);
    }

    /** Whether texts of the law are held, and the one of the year that is named is not among them. */
    public boolean versionIsMissing() {
        return view.isEmpty() && !law.versions().isEmpty();
    }

    /** Whether no text of the law is held, so that only what is known of it can be told. */
    public boolean isAbsent() {
        return law.versions().isEmpty();
    }

    /** Articles that are named, the first ones of ranges. */
    public List<ArticleNumber> articles() {
        return citation.targets().stream().map(Target::first).toList();
    }

    /** The page that shows it; empty where it takes a list of provisions to do so, or a refusal. */
    public Optional<URI> page() {
        if (versionIsMissing()) {
            return Optional.empty();
        }
        if (isAbsent()) {
            return Optional.of(absentPage());
        }
        if (texts.isEmpty()) {
            return Optional.of(URI.create(LawAddress.of(law.id()) + query(List.of())));
        }
        CitedText only = texts.getFirst();
        String address = only.articles().stream()
                .map(ArticleDocument::address)
                .findFirst()
                .orElse(only.target().first().address());
        return texts.size() == 1 && !only.target().isRange()
                ? Optional.of(URI.create(LawAddress.of(law.id(), address) + query(parts(only.target()))))
                : Optional.empty();
    }

    private URI absentPage() {
        List<ArticleNumber> named = articles();
        return URI.create(
                named.size() == 1 ? LawAddress.of(law.id(), named.getFirst().address()) : LawAddress.of(law.id()));
    }

    /** Whether a text of the law is there, and all that is cited of it. */
    public boolean isFound() {
        return view.isPresent() && texts.stream().allMatch(CitedText::isFound);
    }

    /** {@link #page()}, or the list. */
    public URI pageOrList(String written) {
        return page().orElseGet(() ->
                URI.create("/cite" + query(List.of("q=" + URLEncoder.encode(written, StandardCharsets.UTF_8)))));
    }

    /** The page of one of the articles, with the part that is meant marked. */
    public String link(ArticleDocument article, Target target) {
        return LawAddress.of(law.id(), article.address()) + query(parts(target));
    }

    public String link(ArticleDocument article) {
        return LawAddress.of(law.id(), article.address()) + query(List.of());
    }

    public String lawLink() {
        return LawAddress.of(law.id()) + query(List.of());
    }

    private static List<String> parts(Target target) {
        List<String> parts = new ArrayList<>();
        if (target.paragraph() > 0) {
            parts.add("p=" + target.paragraph());
        }
        if (target.item() > 0) {
            parts.add("i=" + target.item());
        }
        return parts;
    }

    private String query(List<String> more) {
        List<String> parameters = new ArrayList<>(more);
        if (at != null) {
            parameters.addFirst("at=" + at);
        } else if (citation.year() > 0) {
            view.filter(it -> !it.ofToday())
                    .ifPresent(
                            it -> parameters.addFirst("version=" + it.version().id()));
        }
        return parameters.isEmpty() ? "" : "?" + String.join("&", parameters);
    }
}
