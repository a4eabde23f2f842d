package org.famen.portal.staff;

import java.util.regex.Pattern;

/** Where somebody may be led after signing in: pages of the desk, and nothing that a browser could take for another host. */
public final class LocalPath {
    static final String HOME = "/desk";
    private static final Pattern FORM = Pattern.compile("/desk(?:[/?](?!/)[A-Za-z0-9._~%!$&'()*+,;=:@?/-]*)?");

    private LocalPath() {}

    public static String of(String wanted) {
        return FORM.matcher(wanted).matches() && !wanted.contains("//") && !wanted.contains("..") ? wanted : HOME;
    }
}
