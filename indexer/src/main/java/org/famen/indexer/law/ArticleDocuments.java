package org.famen.indexer.law;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.famen.content.index.ArticleDocument;
import org.famen.content.index.ArticleDocumentBuilder;
import org.famen.content.index.BlockDocument;
import org.famen.content.index.PartialRepeals;
import org.famen.content.index.ReferenceDocument;
import org.famen.content.law.ArticleNumber;
import org.famen.content.law.Law;
import org.famen.content.law.LawVersion;
import org.famen.content.law.Part;
import org.famen.content.law.PartialRepeal;
import org.famen.content.law.Provisions;
import org.famen.content.law.Titles;
import org.famen.content.law.VersionIds;
import org.famen.content.law.validity.Validity;
import org.famen.content.numeral.ChineseNumeral;
import org.famen.content.ranking.embedding.QuantizedVector;
import org.famen.indexer.city.AnsweredQuestions;
import org.famen.indexer.embedding.ProvisionVectors;
import org.famen.indexer.reference.References;
import org.jspecify.annotations.Nullable;

/** Makes one document of each provision of each version of a law. */
public final class ArticleDocuments {
    /** Elasticsearch takes ids of up to 512 bytes. */
    private static final int MAX_ID_LENGTH = 500;

    private ArticleDocuments() {}

    /**
     * @param questions that the newest text of each provision has answered
     * @param vectors that are known
     */
    public static Stream<ArticleDocument> of(
            Law law, AnsweredQuestions questions, References references, ProvisionVectors vectors) {
        List<String> ids = VersionIds.of(law);
        return IntStream.range(0, ids.size())
                .boxed()
                .flatMap(i -> of(law, law.versions().get(i), ids.get(i), questions, references, vectors));
    }

    private static Stream<ArticleDocument> of(
            Law law,
            LawVersion version,
            String versionId,
            AnsweredQuestions questions,
            References references,
            ProvisionVectors vectors) {
        List<Provisions.Located> provisions = Provisions.of(version);
        Validity validity = Validity.of(law, version);
        return IntStream.range(0, provisions.size())
                .mapToObj(i -> document(
                        law, version, versionId, validity, provisions.get(i), i, questions, references, vectors));
    }

    private static ArticleDocument document(
            Law law,
            LawVersion version,
            String versionId,
            Validity validity,
            Provisions.Located located,
            int ordinal,
            AnsweredQuestions questions,
            References references,
            ProvisionVectors vectors) {
        String own = ReferenceDocument.key(law.id(), versionId, located.address());
        List<ReferenceDocument> spoken = references.from(law.id(), versionId, located.address());
        String text = located.provision().text();
        Optional<QuantizedVector> meaning = vectors.of(text);
        ArticleNumber number = located.provision() instanceof Part.Article article ? article.number() : null;
        List<PartialRepeal> ends = ends(law, version, located.address(), number);
        return ArticleDocumentBuilder.stagedBuilder()
                .id(id(law.id(), versionId, located.address()))
                .kind(ArticleDocument.KIND)
                .lawId(law.id())
                .lawTitle(version.title())
                .shortTitle(Titles.shortTitle(version.title()))
                .aliases(law.aliases())
                .level(law.level().name())
                .issuer(law.issuer())
                .region(law.region())
                .versionId(versionId)
                .promulgatedOn(version.promulgatedOn())
                .inForceFrom(validity.inForceFrom())
                .amendedFrom(validity.amendedFrom())
                .repealedFrom(repealedFrom(validity, ends))
                .address(located.address())
                .label(located.provision().label())
                .ordinal(ordinal)
                .number(number == null ? null : number.main())
                .writtenForms(writtenForms(number))
                .divisions(located.headings())
                .text(text)
                .blocks(PartialRepeals.mark(
                        located.provision().blocks().stream()
                                .map(BlockDocument::of)
                                .toList(),
                        ends))
                .questions(version == law.newest() ? questions.of(law.id(), located.address()) : List.of())
                .cites(spoken.stream()
                        .flatMap(ReferenceDocument::keys)
                        .distinct()
                        .filter(cited -> !cited.equals(own))
                        .toList())
                .references(spoken)
                .citations(references.to(law.id(), versionId, located.address()))
                .provision(law.id() + "#" + located.address())
                .length(text.length())
                .meaning(meaning.map(QuantizedVector::hex).orElse(null))
                .meaningBytes(meaning.map(QuantizedVector::base64).orElse(null))
                .build();
    }

    /** What was taken out of a provision of the law itself; annexes count their articles anew. */
    private static List<PartialRepeal> ends(
            Law law, LawVersion version, String address, @Nullable ArticleNumber number) {
        return law.ends().stream()
                .filter(end ->
                        end.article().equals(number) && end.article().address().equals(address))
                .filter(end -> end.concerns(version))
                .toList();
    }

    /** A provision that is void as a whole ends before its law does; one that is suspended may come back. */
    private static @Nullable LocalDate repealedFrom(Validity validity, List<PartialRepeal> ends) {
        return Stream.concat(
                        Stream.ofNullable(validity.repealedFrom()),
                        ends.stream()
                                .filter(PartialRepeal::isWholeArticle)
                                .filter(end -> end.kind() == PartialRepeal.Kind.REPEALED)
                                .map(PartialRepeal::from))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static String id(String lawId, String versionId, String address) {
        String id = lawId + "@" + versionId + "#" + address;
        return id.getBytes(StandardCharsets.UTF_8).length <= MAX_ID_LENGTH
                ? id
                : lawId.substring(0, 60) + "~" + Integer.toHexString(lawId.hashCode()) + "@" + versionId + "#"
                        + address;
    }

    private static List<String> writtenForms(@Nullable ArticleNumber number) {
        if (number == null) {
            return List.of();
        }
        String arabic = Integer.toString(number.main());
        String chinese = ChineseNumeral.format(number.main());
        String sub = number.sub() == 0 ? "" : "之" + ChineseNumeral.format(number.sub());
        return List.of(arabic + sub, chinese + sub, "第" + arabic + "条" + sub, "第" + chinese + "条" + sub);
    }
}
