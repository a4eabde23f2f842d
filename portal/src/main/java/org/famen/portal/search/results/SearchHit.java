package org.famen.portal.search.results;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.famen.content.index.PartEndDocument;
import org.famen.content.law.validity.Status;
import org.jspecify.annotations.Nullable;

/**
 * One result as it is shown.
 *
 * @param kind law, policy, event, organisation
 * @param address path of its page
 * @param title short title of the law, or title of the page
 * @param label 第三十九条; empty for pages and unnumbered sections
 * @param passages where the words stand
 * @param lines what one wants to know of a page before opening it; none for provisions
 * @param status null for what cannot be in force
 * @param voidParts what of the article is void while its law is not; empty for nearly every one
 * @param divisions headings above an article
 * @param reasons why it was found
 * @param subkind rank of the law, or kind of page, as a Chinese word
 */
@RecordBuilder
public record SearchHit(
        String id,
        String kind,
        String address,
        String title,
        String label,
        List<Highlighted> passages,
        List<String> lines,
        @Nullable Status status,
        List<PartEndDocument> voidParts,
        @Nullable LocalDate date,
        @Nullable LocalDate inForceFrom,
        List<String> divisions,
        String subkind,
        String issuer,
        String lawId,
        List<Reason> reasons) {
    public SearchHit {
        voidParts = List.copyOf(voidParts);
        reasons = List.copyOf(reasons);
        passages = List.copyOf(passages);
        lines = List.copyOf(lines);
        divisions = List.copyOf(divisions);
    }

    SearchHit because(List<Reason> why) {
        return SearchHitBuilder.builder(this).reasons(why).build();
    }
}
