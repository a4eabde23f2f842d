package org.famen.portal.law;

import io.micronaut.http.HttpStatus;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.famen.portal.library.AbsentLaw;
import org.famen.portal.library.LawAddress;
import org.jspecify.annotations.Nullable;

/**
 * A law of which no text is held, as an error of the API: the members of a problem (RFC 9457), and what is known of the law, as its
 * page says it.
 *
 * @param reason a constant for programs: not_held
 * @param law its title
 * @param endedOn day from which it no longer applies; null while it does, or where nobody knows the day
 * @param successor title of the law to read instead, with its part
 * @param official where the official text is
 */
@Serdeable
record AbsentLawProblem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String reason,
        String law,
        boolean ended,
        @Nullable LocalDate endedOn,
        @Nullable String successor,
        String official) {

    /**
     * @param title what is wrong, in a few words
     * @param detail the same of this law
     */
    static AbsentLawProblem of(AbsentLaw absent, String title, String detail) {
        return new AbsentLawProblem(
                "about:blank",
                title,
                HttpStatus.NOT_FOUND.getCode(),
                detail,
                "/api" + LawAddress.of(absent.law().id()),
                "not_held",
                absent.title(),
                absent.ended(),
                absent.endedOn(),
                absent.successor()
                        .map(successor -> successor.title() + successor.part())
                        .orElse(null),
                AbsentLaw.OFFICIAL);
    }
}
