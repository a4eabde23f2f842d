package org.famen.content.frontmatter;

import java.util.regex.Pattern;

/** What may name a thing for good: it becomes part of its address, so it has nothing that an address must escape. */
public final class Identifier {
    private static final Pattern FORM = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?");

    private Identifier() {}

    /** 1 to 80 lower-case letters, digits and hyphens, no hyphen at either end. */
    public static boolean isValid(String text) {
        return FORM.matcher(text).matches();
    }
}
