/** Addresses that are citations: {@code /cite/民法典第1165条} leads to the article, or to a list of them. */
@NullMarked
package org.famen.portal.cite;

import org.jspecify.annotations.NullMarked;
