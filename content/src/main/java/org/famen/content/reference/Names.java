package org.famen.content.reference;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.famen.content.law.TitleEndings;

/** Recognises the names of laws in running text, where nothing marks them. */
public final class Names {
    /** The longest titles of interpretations have 80. */
    private static final int MAX_LENGTH = 80;

    private static final int MIN_LENGTH = 2;
    private static final Pattern ENDS_LIKE_A_NAME =
            Pattern.compile("(?:" + TitleEndings.ALL + "|解释[一二三四五六七八九十]{1,2}|[）)])$");
    /** 物权法 before a number is a law's name, whether anybody knows the law or not. */
    private static final Pattern SURELY_A_LAW =
            Pattern.compile("[\\p{IsHan}]{1,20}(?<![本该宪])(?<!(?<!合)同)(?:" + TitleEndings.LIKELY_STATUTES + ")$");

    private static final Pattern END = Pattern.compile(TitleEndings.CITED);
    /** 劳动法律法规 speaks of no law called 劳动法. */
    private static final String ANOTHER_WORD = "律规院定庭官人";

    private static final Pattern NOT_IN_NAMES = Pattern.compile("[^\\p{IsHan}（）()]");
    /** 关于办理减刑、假释案件具体应用法律的规定, 国务院实施《民族区域自治法》若干规定: a name that is known may have marks. */
    private static final Pattern NOT_IN_KNOWN_NAMES = Pattern.compile("[^\\p{IsHan}（）()、·〈〉《》]");

    private final Predicate<String> isLaw;
    private final Abbreviations abbreviations;

    /**
     * @param isLaw whether a law is called so
     * @param abbreviations that the text has defined
     */
    public Names(Predicate<String> isLaw, Abbreviations abbreviations) {
        this.isLaw = requireNonNull(isLaw, "isLaw is null");
        this.abbreviations = requireNonNull(abbreviations, "abbreviations is null");
    }

    /** The law of a name, with what the text abbreviates written out. */
    Subject.Named named(String name) {
        return new Subject.Named(abbreviations.find(name).orElse(name));
    }

    /** The longest name that ends where the text does; an unknown law's name too. */
    public Optional<String> atEnd(String before) {
        if (!ENDS_LIKE_A_NAME.matcher(before).find()) {
            return Optional.empty();
        }
        for (int i = begin(NOT_IN_KNOWN_NAMES, before); i <= before.length() - MIN_LENGTH; i++) {
            if (isName(before.substring(i))) {
                return Optional.of(before.substring(i));
            }
        }
        Matcher unknown = SURELY_A_LAW.matcher(before.substring(begin(NOT_IN_NAMES, before)));
        return unknown.find() ? Optional.of(unknown.group()) : Optional.empty();
    }

    /** Where a name that ends where the text does may begin at the earliest. */
    private static int begin(Pattern stops, String before) {
        int begin = Math.max(0, before.length() - MAX_LENGTH);
        Matcher stop = stops.matcher(before);
        stop.region(begin, before.length());
        while (stop.find()) {
            begin = stop.end();
        }
        return begin;
    }

    /** The longest name that the text begins with. */
    Optional<String> atBegin(String words) {
        Matcher end = END.matcher(words);
        String longest = "";
        while (end.find()) {
            boolean ofAnotherWord = end.end() < words.length() && ANOTHER_WORD.indexOf(words.charAt(end.end())) >= 0;
            if (end.end() >= MIN_LENGTH && !ofAnotherWord && isName(words.substring(0, end.end()))) {
                longest = words.substring(0, end.end());
            }
        }
        return longest.isEmpty() ? Optional.empty() : Optional.of(longest);
    }

    private boolean isName(String name) {
        return abbreviations.find(name).isPresent() || isLaw.test(name);
    }
}
