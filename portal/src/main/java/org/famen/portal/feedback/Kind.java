package org.famen.portal.feedback;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.famen.portal.staff.Member;
import org.famen.portal.staff.Role;

/** What a feedback is about. */
public enum Kind {
    /** 网站找错 */
    ERROR(Role.EDITOR, Role.MANAGER),
    /** 涉企执法问题线索 */
    CLUE(Role.MANAGER),
    /** A question to the bureau, which may become a published consultation. */
    QUESTION(Role.LAWYER, Role.EDITOR, Role.MANAGER);

    private final Role[] roles;

    Kind(Role... roles) {
        this.roles = roles;
    }

    /** {@code error}: in addresses, and for the words. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Kind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }

    /** What people tell the bureau is for those who work for all of it, not for one organisation. */
    public boolean isFor(Member member) {
        return Arrays.stream(roles).anyMatch(role -> member.may(role, null));
    }

    public static List<Kind> of(Member member) {
        return Arrays.stream(values()).filter(kind -> kind.isFor(member)).toList();
    }
}
