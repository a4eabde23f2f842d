package org.famen.portal.law;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.famen.content.index.ArticleDocument;
import org.famen.content.index.BlockDocument;
import org.famen.content.index.VersionDocument;
import org.famen.content.law.validity.Status;
import org.famen.portal.library.LawAddress;
import org.famen.portal.library.LawView;
import org.famen.portal.library.RepealedPart;
import org.jspecify.annotations.Nullable;

/**
 * A law in the API.
 *
 * @param version id of the version whose text this is
 * @param status of that version on the day that was asked for
 */
@Serdeable
record LawAnswer(
        String id,
        String title,
        String level,
        String issuer,
        String region,
        String version,
        Status status,
        List<Version> versions,
        List<Provision> provisions) {

    @Serdeable
    record Version(
            String id,
            @Nullable LocalDate promulgatedOn,
            @Nullable LocalDate effectiveFrom,
            @Nullable LocalDate amendedFrom,
            @Nullable LocalDate repealedFrom) {
        static Version of(VersionDocument version) {
            return new Version(
                    version.id(),
                    version.promulgatedOn(),
                    version.effectiveFrom(),
                    version.amendedFrom(),
                    version.repealedFrom());
        }
    }

    @Serdeable
    record Provision(
            String id,
            String address,
            String label,
            List<String> divisions,
            List<Block> blocks,
            String page,
            List<RepealedPart> voidParts) {
        /** @param day on which parts may be void */
        static Provision of(ArticleDocument article, LocalDate day) {
            return new Provision(
                    article.id(),
                    article.address(),
                    article.label(),
                    article.divisions(),
                    article.blocks().stream().map(Block::of).toList(),
                    LawAddress.of(article.lawId(), article.address()) + "?version=" + article.versionId(),
                    RepealedPart.of(article.blocks(), day));
        }
    }

    /** A piece of text; rows only for tables. */
    @Serdeable
    record Block(String kind, String label, String text, List<List<String>> rows) {
        static Block of(BlockDocument block) {
            return new Block(block.kind(), block.label(), block.text(), block.rows());
        }
    }

    static LawAnswer of(LawView view) {
        return new LawAnswer(
                view.law().id(),
                view.law().title(),
                view.law().level(),
                view.law().issuer(),
                view.law().region(),
                view.version().id(),
                view.status(),
                view.law().versions().stream().map(Version::of).toList(),
                view.text().stream()
                        .map(article -> Provision.of(article, view.day()))
                        .toList());
    }
}
