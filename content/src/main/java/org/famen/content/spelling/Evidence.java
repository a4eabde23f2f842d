package org.famen.content.spelling;

import java.util.Map;
import java.util.Set;

/** Tells what really is written somewhere. */
@FunctionalInterface
public interface Evidence {
    /** How many texts hold each of the given strings, character by character; what is absent stands in none. */
    Map<String, Long> textsWith(Set<String> strings);
}
