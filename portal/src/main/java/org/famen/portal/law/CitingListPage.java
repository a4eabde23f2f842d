package org.famen.portal.law;

import java.util.List;
import org.famen.content.index.ArticleDocument;
import org.famen.content.law.Level;
import org.famen.content.law.validity.Status;
import org.famen.content.law.validity.Validity;
import org.famen.portal.citation.CitingLevel;
import org.famen.portal.citation.CitingPage;
import org.famen.portal.library.DayNote;
import org.famen.portal.library.LawAddress;
import org.famen.portal.library.LawView;
import org.jspecify.annotations.Nullable;

/**
 * What speaks of a law or of one of its provisions.
 *
 * @param article null for the whole law
 * @param levels to choose from, with counts
 * @param level that is chosen; null for all
 * @param path of this list without its query
 */
public record CitingListPage(
        LawView view,
        @Nullable ArticleDocument article,
        DayNote day,
        List<CitingLevel> levels,
        @Nullable Level level,
        CitingPage found,
        String path) {
    private static final int SHOWN = 120;

    public CitingListPage {
        levels = List.copyOf(levels);
    }

    public long all() {
        return levels.stream().mapToLong(CitingLevel::count).sum();
    }

    /** Where the text is that is spoken of. */
    public String subject() {
        return (article == null
                        ? LawAddress.of(view.law().id())
                        : LawAddress.of(view.law().id(), article.address()))
                + view.suffix();
    }

    public String address(@Nullable Level chosen, int page) {
        String query = view.suffix();
        query += chosen == null ? "" : (query.isEmpty() ? "?" : "&") + "level=" + chosen.name();
        query += page <= 1 ? "" : (query.isEmpty() ? "?" : "&") + "page=" + page;
        return path + query;
    }

    public String rank(ArticleDocument provision) {
        return Level.valueOf(provision.level()).label();
    }

    public Status status(ArticleDocument provision) {
        return validity(provision).on(view.day());
    }

    private static Validity validity(ArticleDocument provision) {
        return new Validity(provision.inForceFrom(), provision.amendedFrom(), provision.repealedFrom());
    }

    public String link(ArticleDocument provision) {
        return LawAddress.of(
                provision.lawId(),
                provision.versionId(),
                provision.address(),
                validity(provision),
                view.day(),
                view.dayChosen());
    }

    /** The first words. */
    public String beginning(ArticleDocument provision) {
        String text = String.join(
                "",
                provision.blocks().stream()
                        .map(block -> block.label() + block.text())
                        .toList());
        return text.codePointCount(0, text.length()) <= SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
