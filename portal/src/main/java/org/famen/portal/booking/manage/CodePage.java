package org.famen.portal.booking.manage;

import java.util.UUID;
import org.famen.portal.web.FieldErrors;

/**
 * Typing the code that may have come to the phone.
 *
 * @param demonstration whether messages are shown on a page instead of being sent
 */
public record CodePage(UUID id, FieldErrors errors, boolean demonstration) {}
