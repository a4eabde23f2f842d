package org.famen.portal.guard;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.UUID;

/** What came of asking for a code. */
public sealed interface CodeOutcome {
    /** @param id by which the code is answered */
    record Sent(UUID id) implements CodeOutcome {
        public Sent {
            requireNonNull(id, "id is null");
        }
    }

    /** None is sent now. */
    record Refused(Why why) implements CodeOutcome {
        public Refused {
            requireNonNull(why, "why is null");
        }
    }

    /** Why none is sent. */
    enum Why {
        /** One has just been sent, or enough for this hour. */
        WAIT,
        /** What may be spent on messages is spent: the telephone is left. */
        CALL;

        /** The last part of its words' code. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
