package org.famen.portal.application;

import java.util.Locale;
import java.util.Optional;

/** What an application is about: of legal aid as 法律援助法第三十一、三十二条 have it, of mediation by the committees there are. */
public enum Matter {
    WAGES(Kind.LEGAL_AID, Scope.MEANS, true, ""),
    WORK_INJURY(Kind.LEGAL_AID, Scope.MEANS, true, ""),
    SUPPORT(Kind.LEGAL_AID, Scope.MEANS, false, ""),
    ABUSE(Kind.LEGAL_AID, Scope.ANYBODY, false, ""),
    ACCIDENT(Kind.LEGAL_AID, Scope.MEANS, false, ""),
    INSURANCE(Kind.LEGAL_AID, Scope.MEANS, false, ""),
    PENSION(Kind.LEGAL_AID, Scope.MEANS, false, ""),
    POLLUTION(Kind.LEGAL_AID, Scope.MEANS, false, ""),
    STATE_LIABILITY(Kind.LEGAL_AID, Scope.MEANS, false, ""),
    CAPACITY(Kind.LEGAL_AID, Scope.MEANS, false, ""),
    COURAGE(Kind.LEGAL_AID, Scope.ANYBODY, false, ""),
    ACQUITTED(Kind.LEGAL_AID, Scope.ANYBODY, false, ""),
    CRIMINAL(Kind.LEGAL_AID, Scope.ASK, false, ""),
    OTHER_AID(Kind.LEGAL_AID, Scope.OUTSIDE, false, ""),

    NEIGHBOURS(Kind.MEDIATION, Scope.ANYBODY, false, ""),
    FAMILY(Kind.MEDIATION, Scope.ANYBODY, false, ""),
    LABOUR(Kind.MEDIATION, Scope.ANYBODY, false, "劳动"),
    PROPERTY(Kind.MEDIATION, Scope.ANYBODY, false, "物业"),
    MEDICAL(Kind.MEDIATION, Scope.ANYBODY, false, "医疗"),
    LAND(Kind.MEDIATION, Scope.ANYBODY, false, "征地"),
    SCHOOL(Kind.MEDIATION, Scope.ANYBODY, false, "教育"),
    FINANCE(Kind.MEDIATION, Scope.ANYBODY, false, "金融"),
    SECURITIES(Kind.MEDIATION, Scope.ANYBODY, false, "证券"),
    DEBT(Kind.MEDIATION, Scope.ANYBODY, false, ""),
    OTHER_DISPUTE(Kind.MEDIATION, Scope.ANYBODY, false, "");

    private final Kind kind;
    private final Scope scope;
    private final boolean migrants;
    private final String specialised;

    Matter(Kind kind, Scope scope, boolean migrants, String specialised) {
        this.kind = kind;
        this.scope = scope;
        this.migrants = migrants;
        this.specialised = specialised;
    }

    /** To whom the law opens a matter. */
    public enum Scope {
        /** To who can't pay (法律援助法第三十一条). */
        MEANS,
        /** Whatever they earn (法律援助法第三十二条; mediation costs nothing, 人民调解法第四条). */
        ANYBODY,
        /** It depends on more than a form asks (法律援助法第二十四条至第三十条、第三十三条). */
        ASK,
        /** Not named there. */
        OUTSIDE
    }

    public Kind kind() {
        return kind;
    }

    public Scope scope() {
        return scope;
    }

    /** Whether the means of who has moved to the city to work are not looked into (法律援助法第四十二条第三项). */
    public boolean sparesMigrants() {
        return migrants;
    }

    /** What the name of a committee for such disputes holds; empty where the general ones are in charge. */
    String specialised() {
        return specialised;
    }

    /**
     * What a route or a tool is about.
     *
     * @param about its id, such as {@code wages}
     */
    public static Optional<Matter> of(Kind kind, String about) {
        return Optional.ofNullable(
                switch (about) {
                    case "wages", "dismissed", "severance", "overtime", "double-wage" ->
                        kind == Kind.LEGAL_AID ? WAGES : LABOUR;
                    case "work-injury" -> kind == Kind.LEGAL_AID ? WORK_INJURY : LABOUR;
                    case "family", "child-support" -> kind == Kind.LEGAL_AID ? SUPPORT : FAMILY;
                    case "traffic", "personal-injury" -> kind == Kind.LEGAL_AID ? ACCIDENT : OTHER_DISPUTE;
                    case "medical" -> kind == Kind.LEGAL_AID ? ACCIDENT : MEDICAL;
                    case "neighbours" -> kind == Kind.LEGAL_AID ? OTHER_AID : NEIGHBOURS;
                    case "home" -> kind == Kind.LEGAL_AID ? OTHER_AID : PROPERTY;
                    case "loan", "interest" -> kind == Kind.LEGAL_AID ? OTHER_AID : DEBT;
                    default -> null;
                });
    }

    /** {@code work_injury}: for the words and the forms. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
