package org.famen.content.law.catalogue;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.famen.content.law.LawVersion;
import org.famen.content.law.Part;

/** Tells whether two sources hold the same words. */
final class SameWording {
    private static final double SAME_ARTICLES = 0.9;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\u3000\\p{P}]+");

    private SameWording() {}

    /** The bare characters of a text. */
    static String of(LawVersion version) {
        return version.provisions().map(SameWording::of).collect(Collectors.joining());
    }

    /** Whether nine in ten articles are the same, as in two prints of one version. */
    static boolean nearlyEqual(LawVersion one, LawVersion other) {
        Set<String> articles = one.articles().map(SameWording::of).collect(Collectors.toSet());
        long count = other.articles().count();
        long same =
                other.articles().map(SameWording::of).filter(articles::contains).count();
        return count > 0 && same >= SAME_ARTICLES * Math.max(count, articles.size());
    }

    private static String of(Part.Provision provision) {
        return BETWEEN_WORDS.matcher(provision.label() + provision.text()).replaceAll("");
    }
}
