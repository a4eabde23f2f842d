package org.famen.content.reference;

import static java.util.Objects.requireNonNull;

import org.famen.content.law.ArticleNumber;
import org.jspecify.annotations.Nullable;

/**
 * Words that speak of a provision, before anybody has looked whether there is such a one.
 *
 * @param start of the words in the text of the block, in UTF-16 units from 0
 * @param end behind the last of them
 * @param first null where no article is named: a whole law, or a place relative to the article that speaks
 * @param last of a range; equal to {@code first} otherwise
 * @param paragraph 款 from 1; 0 when none is named
 * @param item 项 from 1; 0 when none is named
 */
public record Mention(
        int start,
        int end,
        Subject subject,
        @Nullable ArticleNumber first,
        @Nullable ArticleNumber last,
        int paragraph,
        int item) {
    public Mention {
        requireNonNull(subject, "subject is null");
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("no words: " + start + ".." + end);
        }
    }

    public boolean namesLawOnly() {
        return subject instanceof Subject.Named && first == null;
    }
}
