package org.famen.portal.guard;

/** Whether a form is let in. */
public enum FormAdmission {
    WELCOME,
    /** Work must be proved first: show the form again with a {@link Proof}. */
    PROVE,
    /** This address has tried too often. */
    TOO_MANY,
    /** The field that people don't see was filled in. */
    ROBOT
}
