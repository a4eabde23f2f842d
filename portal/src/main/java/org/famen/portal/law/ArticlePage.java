package org.famen.portal.law;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.famen.content.index.ArticleDocument;
import org.famen.content.index.PageDocument;
import org.famen.content.law.Level;
import org.famen.content.law.validity.Validity;
import org.famen.portal.citation.CitingLevel;
import org.famen.portal.law.compare.ArticleVersion;
import org.famen.portal.library.DayNote;
import org.famen.portal.library.LawAddress;
import org.famen.portal.library.LawView;
import org.famen.portal.library.LinkedBlock;
import org.famen.portal.library.WatchAddress;

/**
 * One provision with its neighbours and with what speaks of it.
 *
 * @param blocks its words, with links
 * @param cited places of the lines that a citation meant, from 0
 * @param partMissing whether a citation meant a part that the article does not have
 * @param citation as Chinese courts write it: 《中华人民共和国劳动合同法》第三十九条
 * @param history the same provision in every version, newest first; empty for a law with one text
 * @param citing provisions of other laws that speak of it, by rank
 * @param pages of the city that rest on it
 * @param data the provision as JSON-LD
 */
public record ArticlePage(
        LawView view,
        Standing standing,
        DayNote day,
        ArticleDocument article,
        List<LinkedBlock> blocks,
        Optional<ArticleDocument> previous,
        Optional<ArticleDocument> next,
        Set<Integer> cited,
        boolean partMissing,
        String citation,
        List<ArticleVersion> history,
        List<CitingLevel> citing,
        List<PageDocument> pages,
        String data) {
    public ArticlePage {
        blocks = List.copyOf(blocks);
        history = List.copyOf(history);
        citing = List.copyOf(citing);
        pages = List.copyOf(pages);
    }

    public String level() {
        return Level.valueOf(view.law().level()).label();
    }

    public String link(ArticleDocument provision) {
        return LawAddress.of(view.law().id(), provision.address()) + view.suffix();
    }

    public String lawLink() {
        return LawAddress.of(view.law().id()) + view.suffix();
    }

    /** Its words, for who is sent the link. */
    public String summary() {
        return blocks.stream().map(linked -> linked.block().text()).collect(Collectors.joining());
    }

    /** The address of this text for good. */
    public String canonical() {
        return LawAddress.of(view.law().id(), article.address()) + view.versionSuffix();
    }

    /** This provision within the whole law. */
    public String inLaw() {
        return LawAddress.of(view.law().id()) + view.suffix() + "#art-" + article.address();
    }

    public String citingLink() {
        return LawAddress.of(view.law().id(), article.address()) + "/cited" + view.suffix();
    }

    public long citingCount() {
        return citing.stream().mapToLong(CitingLevel::count).sum();
    }

    public String link(CitingLevel level) {
        return citingLink() + (view.suffix().isEmpty() ? "?" : "&") + "level="
                + level.level().name();
    }

    public String citingLinkOf(ArticleDocument provision) {
        return LawAddress.of(
                provision.lawId(),
                provision.versionId(),
                provision.address(),
                new Validity(provision.inForceFrom(), provision.amendedFrom(), provision.repealedFrom()),
                view.day(),
                view.dayChosen());
    }

    /** What explains or carries out the provision; a law beside it merely speaks of it. */
    public List<CitingLevel> serving() {
        return citing.stream()
                .filter(level -> level.level().compareTo(Level.LAW) > 0)
                .toList();
    }

    /** Where one asks to hear of changes. */
    public String watch() {
        return WatchAddress.of(List.of(LawAddress.of(view.law().id(), article.address())));
    }

    /** The provision as a file. */
    public String download(String format) {
        return LawAddress.of(view.law().id()) + "/download" + view.suffix()
                + (view.suffix().isEmpty() ? "?" : "&") + "format=" + format + "&articles=" + article.address();
    }
}
