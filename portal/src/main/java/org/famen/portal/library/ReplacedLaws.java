package org.famen.portal.library;

import jakarta.inject.Singleton;
import java.util.List;

/** Which laws a law took the place of: 民法典 that of nine. */
@Singleton
public class ReplacedLaws {
    private final PublishedTitles titles;

    ReplacedLaws(PublishedTitles titles) {
        this.titles = titles;
    }

    /** In the order of their ids; each has a page that says where its articles are ruled now. */
    public List<PublishedTitle> by(String lawId) {
        return titles.now().titles().stream()
                .filter(title -> title.successor().equals(lawId))
                .toList();
    }
}
