package org.famen.portal.home;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Which offices are open at this moment.
 *
 * @param offices how many
 * @param opens when the first one opens, where none is open
 */
public record OpenNow(long offices, Optional<LocalDateTime> opens) {}
