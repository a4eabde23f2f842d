/** How mediation, lawyers, notaries, arbitration and legal aid hand over to each other (矛盾纠纷多元化解机制). */
@NullMarked
package org.famen.content.mechanism;

import org.jspecify.annotations.NullMarked;
