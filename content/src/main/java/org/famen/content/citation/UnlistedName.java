package org.famen.content.citation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.famen.content.law.TitleEndings;

/**
 * Words in front of an article's number that look like the name of a law, whether anybody knows it or not.
 *
 * @param isNumber whether it is the number of a document: 国务院令第586号
 */
record UnlistedName(String name, boolean isNumber) {
    private static final int SHORTEST = 3;
    private static final String NUMBER = "[0-9零〇○一二三四五六七八九十百千]{1,9}";
    private static final String BEFORE_ARTICLES =
            "(?=(?:\\([^()]{1,24}\\)|[,、的之中]){0,3}(?:[\\p{IsHan}]{1,8}编)?第?" + NUMBER + "条)";
    private static final String DOCUMENT_NUMBER = "[\\p{IsHan}]{1,16}(?:\\([12][0-9]{3}\\)|令第)[0-9]+号";
    private static final Pattern DOCUMENT = Pattern.compile(DOCUMENT_NUMBER + BEFORE_ARTICLES);
    private static final Pattern TITLE = Pattern.compile("(?:[\\p{IsHan}0-9、]|\\([^()]{1,12}\\)){1,80}?"
            + "(?:" + TitleEndings.LIKELY_CITED + "|决定|批复)"
            + "(?:\\((?:[一二三四五六七八九十]{1,3}|试行|暂行)\\)|[一二三四五六七八九十])?" + BEFORE_ARTICLES);
    private static final Pattern ZERO = Pattern.compile("第?[0零〇○]{1,4}条.*");

    UnlistedName {
        requireNonNull(name, "name is null");
    }

    /** The shortest such name that the text begins with and that articles follow. */
    static Optional<UnlistedName> at(String text) {
        return at(DOCUMENT, text)
                .map(name -> new UnlistedName(name, true))
                .or(() -> at(TITLE, text).map(name -> new UnlistedName(name, false)));
    }

    private static Optional<String> at(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.lookingAt() && matcher.end() >= SHORTEST ? Optional.of(matcher.group()) : Optional.empty();
    }

    static boolean isDocumentNumber(String name) {
        return name.endsWith("号") && name.matches(DOCUMENT_NUMBER);
    }

    /** 第0条. */
    static boolean isNumberedZero(String rest) {
        return ZERO.matcher(rest).matches();
    }

    /** @param candidates ids of laws that the name may mean */
    CitationResult.Refused refusal(List<String> candidates) {
        if (candidates.size() > 1) {
            return new CitationResult.Refused(CitationResult.Reason.SEVERAL_LAWS, name, candidates);
        }
        return new CitationResult.Refused(
                isNumber ? CitationResult.Reason.UNKNOWN_NUMBER : CitationResult.Reason.UNKNOWN_LAW, name, candidates);
    }
}
