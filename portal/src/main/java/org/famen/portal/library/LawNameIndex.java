package org.famen.portal.library;

import jakarta.inject.Singleton;
import org.famen.content.citation.LawNames;
import org.famen.content.index.ArticleDocument;

/** The names of all laws, ready to be looked up, because every search asks for them. */
@Singleton
public class LawNameIndex {
    private final PublishedTitles titles;
    private volatile Made made = new Made(PublishedTitles.Snapshot.NONE);

    /** What was made of one snapshot. */
    private record Made(PublishedTitles.Snapshot of, LawNames names) {
        Made(PublishedTitles.Snapshot of) {
            this(
                    of,
                    new LawNames(of.titles().stream()
                            .filter(title -> title.kind().equals(ArticleDocument.KIND))
                            .map(law ->
                                    new LawNames.Entry(law.id(), law.names(), law.pinyin(), law.initials(), law.rank()))
                            .toList()));
        }
    }

    LawNameIndex(PublishedTitles titles) {
        this.titles = titles;
    }

    public LawNames names() {
        PublishedTitles.Snapshot now = titles.now();
        if (made.of() != now) {
            made = new Made(now);
        }
        return made.names();
    }
}
