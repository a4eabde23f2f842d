/** Open data: what there is to take along, what its columns mean, for people (README of each) and for programs (DCAT, CSVW). */
@NullMarked
package org.famen.portal.dataset;

import org.jspecify.annotations.NullMarked;
