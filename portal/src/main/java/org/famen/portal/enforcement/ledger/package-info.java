/** The ledger of supervision at the desk: a clue or a finding is verified, typed, put right, checked and closed with evidence. */
@NullMarked
package org.famen.portal.enforcement.ledger;

import org.jspecify.annotations.NullMarked;
