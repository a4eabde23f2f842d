package org.famen.portal.home;

import java.util.Locale;

/** What people come with most often; the address is that of the route through it. */
public enum Trouble {
    WAGES("banknote"),
    WORK_INJURY("bandage"),
    FAMILY("users-round"),
    LOAN("hand-coins"),
    HOME("house"),
    CONSUMER("shopping-bag"),
    SCAM("triangle-alert"),
    AUTHORITY("gavel");

    private final String icon;

    /** @param icon one of the names of {@link org.famen.portal.web.asset.Assets#icons} */
    Trouble(String icon) {
        this.icon = icon;
    }

    /** {@code work-injury}: for its words, and the last part of its address. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String icon() {
        return icon;
    }

    public String address() {
        return "/route/" + key();
    }
}
