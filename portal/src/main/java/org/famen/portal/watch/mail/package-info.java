/** Mails of watchers, written once as HTML, from which the plain text follows. */
@NullMarked
package org.famen.portal.watch.mail;

import org.jspecify.annotations.NullMarked;
