package org.famen.portal.application.apply;

import java.util.Locale;
import org.famen.portal.application.Matter;
import org.famen.portal.web.Submission;

/**
 * Whether applying for legal aid may be worth it; the centre decides, never this page.
 *
 * @param matter key of a {@link Matter} of legal aid; empty before it is chosen
 * @param means {@code hardship}, {@code spared}, {@code unsure}, {@code able}, or empty
 * @param migrant whether they have moved to the city to work
 */
public record AidCheck(String matter, String means, boolean migrant) {
    static final AidCheck EMPTY = new AidCheck("", "", false);

    /** What it comes to. */
    public enum Verdict {
        /** The law names it, and means are not looked into (法律援助法第三十二条、第四十二条). */
        WITHOUT_MEANS,
        /** The law names it, and they say that they can't pay (第三十一条). */
        YES,
        /** Apply anyway. */
        PERHAPS,
        /** The law does not name it; others help. */
        ELSEWHERE;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static AidCheck read(Submission form) {
        return new AidCheck(form.text("matter"), form.text("means"), form.ticked("migrant"));
    }

    Verdict verdict(Matter about) {
        return switch (about.scope()) {
            case ANYBODY -> Verdict.WITHOUT_MEANS;
            case MEANS ->
                migrant && about.sparesMigrants() || means.equals("spared")
                        ? Verdict.WITHOUT_MEANS
                        : means.equals("hardship") ? Verdict.YES : Verdict.PERHAPS;
            case ASK -> Verdict.PERHAPS;
            case OUTSIDE -> Verdict.ELSEWHERE;
        };
    }
}
