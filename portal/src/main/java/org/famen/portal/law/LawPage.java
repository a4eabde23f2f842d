package org.famen.portal.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.famen.content.index.ArticleDocument;
import org.famen.content.index.PageDocument;
import org.famen.content.law.Level;
import org.famen.portal.citation.CitingLevel;
import org.famen.portal.library.DayNote;
import org.famen.portal.library.LawAddress;
import org.famen.portal.library.LawView;
import org.famen.portal.library.LinkedBlock;
import org.famen.portal.library.PublishedTitle;
import org.famen.portal.library.WatchAddress;

/**
 * A whole law.
 *
 * @param provisions each with the headings that begin with it
 * @param timeline its versions, newest first
 * @param replaced laws whose place it took
 * @param citing provisions of other laws that speak of this one, by rank
 * @param pages of the city that rest on it
 * @param data the law as JSON-LD
 */
public record LawPage(
        LawView view,
        Standing standing,
        DayNote day,
        TableOfContents contents,
        List<Shown> provisions,
        List<VersionEntry> timeline,
        List<PublishedTitle> replaced,
        List<CitingLevel> citing,
        List<PageDocument> pages,
        String data) {
    public LawPage {
        provisions = List.copyOf(provisions);
        timeline = List.copyOf(timeline);
        replaced = List.copyOf(replaced);
        citing = List.copyOf(citing);
        pages = List.copyOf(pages);
    }

    /**
     * @param headings that begin here
     * @param blocks its words, with links
     * @param link to the provision's own page
     */
    public record Shown(
            List<TableOfContents.Entry> headings, ArticleDocument document, List<LinkedBlock> blocks, String link) {}

    static List<Shown> shown(LawView view, Map<String, List<LinkedBlock>> blocks) {
        List<Shown> shown = new ArrayList<>(view.text().size());
        List<String> open = List.of();
        for (ArticleDocument provision : view.text()) {
            shown.add(new Shown(
                    TableOfContents.begun(open, provision),
                    provision,
                    blocks.getOrDefault(provision.address(), List.of()),
                    LawAddress.of(view.law().id(), provision.address()) + view.suffix()));
            open = provision.divisions();
        }
        return shown;
    }

    public String level() {
        return Level.valueOf(view.law().level()).label();
    }

    public String address() {
        return LawAddress.of(view.law().id());
    }

    /** The address of this text for good. */
    public String canonical() {
        return address() + view.versionSuffix();
    }

    public String citingLink() {
        return address() + "/cited" + view.suffix();
    }

    public String link(CitingLevel level) {
        return citingLink() + (view.suffix().isEmpty() ? "?" : "&") + "level="
                + level.level().name();
    }

    public long citingCount() {
        return citing.stream().mapToLong(CitingLevel::count).sum();
    }

    public String download() {
        return address() + "/download";
    }

    /** This version as its hash is made of. */
    public String plainText() {
        return download() + "?format=txt&version=" + view.version().id();
    }

    /** Where one asks to hear of changes. */
    public String watch() {
        return WatchAddress.of(List.of(address()));
    }

    public String feed() {
        return address() + "/feed.atom";
    }
}
