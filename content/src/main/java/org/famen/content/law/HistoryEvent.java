package org.famen.content.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of the history that is printed under a law's title.
 *
 * @param date the day it speaks of; null when the line names none
 * @param text as printed
 */
public record HistoryEvent(@Nullable LocalDate date, String text) {}
