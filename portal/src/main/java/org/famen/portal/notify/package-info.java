/** What leaves the portal: text messages and mail, through an outbox in PostgreSQL. */
@NullMarked
package org.famen.portal.notify;

import org.jspecify.annotations.NullMarked;
