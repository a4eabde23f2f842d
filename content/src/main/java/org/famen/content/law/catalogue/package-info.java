/** What is known of laws apart from their texts (titles, short names, dates, repeals), and how texts of the same law meet in one {@link org.famen.content.law.Law}. */
@NullMarked
package org.famen.content.law.catalogue;

import org.jspecify.annotations.NullMarked;
