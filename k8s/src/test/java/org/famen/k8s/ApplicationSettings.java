package org.famen.k8s;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the portal's application.yml says. */
final class ApplicationSettings {
    private static final String TEXT = Checkout.text("portal/src/main/resources/application.yml");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z][A-Z_]*):");

    private ApplicationSettings() {}

    /** Variables of the environment that it reads. */
    static Set<String> variables() {
        return VARIABLE.matcher(TEXT).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    static long number(String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(TEXT);
        if (!matcher.find()) {
            throw new IllegalStateException("nothing matches " + pattern);
        }
        return Long.parseLong(matcher.group(1));
    }
}
