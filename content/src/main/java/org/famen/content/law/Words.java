package org.famen.content.law;

import java.util.stream.Collectors;

/** The bare characters of a text, to tell whether two sources hold the same words. */
final class Words {
    private Words() {}

    static String of(LawVersion version) {
        return version.provisions()
                .map(provision -> provision.label() + provision.text())
                .collect(Collectors.joining())
                .replaceAll("[\\s\\u3000\\p{P}]+", "");
    }
}
