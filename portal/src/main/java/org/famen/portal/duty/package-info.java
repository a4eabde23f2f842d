/** Who owes legal publicity for which laws, month by month, with what is owed shown as owed (谁执法谁普法). */
@NullMarked
package org.famen.portal.duty;

import org.jspecify.annotations.NullMarked;
