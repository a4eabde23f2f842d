package org.famen.content.paper.filling;

/** What is wrong with what was written into a field. */
public enum FieldFault {
    MISSING,
    /** More characters than {@link org.famen.content.paper.FieldType#most}. */
    LONG,
    NUMBER,
    COUNT,
    DAY,
    CHOICE,
    PHONE,
    IDENTITY
}
