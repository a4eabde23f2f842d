package org.famen.portal.citation;

import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.famen.content.law.TitleEndings;
import org.famen.content.law.Titles;
import org.famen.portal.library.LawNameIndex;
import org.famen.portal.library.PublishedTitles;

/**
 * Recognises that somebody names a law of which this portal knows nothing: its title between 《》, or what ends as titles do
 * with the number of an article behind it. Words without either are a question.
 */
@Singleton
public class AbsentTitle {
    private static final String KIND = "(?:" + TitleEndings.CITED + "|准则)(?:\\(.{1,12}\\))?";
    private static final Pattern QUOTED = Pattern.compile("[^《]{0,8}《(?<title>[^《》]{1,78}" + KIND + ")》.{0,30}");
    private static final Pattern NUMBERED = Pattern.compile(
            "(?:依据|根据|依照|按照)?(?<title>\\p{IsHan}{1,40}" + KIND + ")的?第?[0-9零一二三四五六七八九十百千]{1,7}条.{0,30}");

    private final LawNameIndex names;
    private final PublishedTitles titles;

    AbsentTitle(LawNameIndex names, PublishedTitles titles) {
        this.names = names;
        this.titles = titles;
    }

    /** @return the title as it was written; empty where none is named, or something of that name is published */
    public Optional<String> in(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
        return title(QUOTED.matcher(plain))
                .or(() -> title(NUMBERED.matcher(plain)))
                .filter(title -> names.names().lawsCalled(title).isEmpty())
                .filter(title -> !isPublished(title));
    }

    private static Optional<String> title(Matcher matcher) {
        return matcher.matches() ? Optional.of(matcher.group("title")) : Optional.empty();
    }

    /** A policy of the city is called by its title too. */
    private boolean isPublished(String title) {
        String wanted = Titles.canonical(title);
        return titles.now().titles().stream()
                .anyMatch(published -> Titles.canonical(published.title()).equals(wanted));
    }
}
