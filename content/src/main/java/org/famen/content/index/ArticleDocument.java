package org.famen.content.index;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One provision of one version of a law, with the law's fields copied onto it: flat, so that counts are fast and NOT works.
 *
 * @param id {@code lawId@version#address}
 * @param kind always {@value #KIND}; the pages of the city share this field
 * @param versionId promulgation date of the version, or {@code undated}
 * @param address last segment of the provision's URL: 39, 120-1, s1, a1.5
 * @param label as printed: 第三十九条; empty for an unnumbered section
 * @param ordinal position in the version, from 0
 * @param number main number of the article, null for sections
 * @param writtenForms ways to write the number: 39, 第39条, 第三十九条, 三十九
 * @param inForceFrom see {@link org.famen.content.law.validity.Validity}
 * @param divisions headings above it, outermost first
 * @param text all words, one block a line
 * @param blocks the same words with their structure, for reading; not searched
 * @param questions answered questions that cite it
 * @param cites what it speaks of, itself left out: {@code lawId@version#address}, {@code lawId@version} for a whole law
 * @param references the same with the places of the words; shown, not searched
 * @param citations how many provisions of other laws speak of it
 * @param provision {@code lawId#address}, the same in every version
 * @param length of the text in characters
 * @param meaning where its meaning lies, in hexadecimal digits, to be found by; null as long as it has not been encoded
 * @param meaningBytes the same in base64, to be read
 */
@RecordBuilder
public record ArticleDocument(
        String id,
        String kind,
        String lawId,
        String lawTitle,
        String shortTitle,
        List<String> aliases,
        String level,
        String issuer,
        String region,
        String versionId,
        @Nullable LocalDate promulgatedOn,
        @Nullable LocalDate inForceFrom,
        @Nullable LocalDate amendedFrom,
        @Nullable LocalDate repealedFrom,
        String address,
        String label,
        int ordinal,
        @Nullable Integer number,
        List<String> writtenForms,
        List<String> divisions,
        String text,
        List<BlockDocument> blocks,
        List<String> questions,
        List<String> cites,
        List<ReferenceDocument> references,
        int citations,
        String provision,
        int length,
        @Nullable String meaning,
        @Nullable String meaningBytes)
        implements IndexedDocument {
    /** Law texts among all kinds of things that are found. */
    public static final String KIND = "law";
}
