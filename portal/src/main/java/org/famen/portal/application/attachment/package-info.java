/** Photos and PDFs that come with applications: looked at, cleaned, scanned, sealed; never shown by this portal's pages. */
@NullMarked
package org.famen.portal.application.attachment;

import org.jspecify.annotations.NullMarked;
