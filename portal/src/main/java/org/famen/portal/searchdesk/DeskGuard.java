package org.famen.portal.searchdesk;

import static java.util.Objects.requireNonNull;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.exceptions.HttpStatusException;

/** The one place that decides who may see the desk's pages on searches; where it refuses, they are not there. */
@ServerFilter({"/desk/searches", "/desk/searches.csv"})
class DeskGuard {
    private final DeskSettings settings;

    DeskGuard(DeskSettings settings) {
        this.settings = requireNonNull(settings, "settings is null");
    }

    @RequestFilter
    void admit() {
        if (!settings.open()) {
            throw new HttpStatusException(HttpStatus.NOT_FOUND, "the desk is closed");
        }
    }
}
