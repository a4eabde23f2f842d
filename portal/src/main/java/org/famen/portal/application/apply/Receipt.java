package org.famen.portal.application.apply;

import java.util.Optional;
import org.famen.portal.application.Application;

/**
 * What came of sending a form.
 *
 * @param application empty where it was not taken
 * @param problem why not: key of the words; empty where it was
 */
record Receipt(Optional<Application> application, String problem) {}
