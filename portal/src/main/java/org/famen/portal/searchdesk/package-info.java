/** What people search and do not find: a log without anything personal, and the desk's page on it. */
@NullMarked
package org.famen.portal.searchdesk;

import org.jspecify.annotations.NullMarked;
