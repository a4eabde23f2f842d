package org.famen.portal.enforcement.ledger;

import org.famen.portal.web.FieldErrors;

/** The form for something that was found without a clue. */
public record FindingPage(FindingForm form, FieldErrors errors) {}
