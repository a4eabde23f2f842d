package org.famen.portal.protection;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A route that costs much: {@link LoadShedding} lets only so many of its kind in at once. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Costly {
    Work value() default Work.SEARCH;

    /** What makes it costly; each kind has room of its own, so that none takes it from another. */
    enum Work {
        /** Asks Elasticsearch for a whole search. */
        SEARCH,
        /** Makes a file of many rows or of a whole law, or compares texts. */
        DOCUMENT,
        /**
         * Takes, gives or checks what somebody sent: megabytes, several times over in memory, a wait for a scanner, hundreds of
         * provisions to be looked up.
         */
        SENT
    }
}
